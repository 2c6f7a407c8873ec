package vn.thidua.engine.operation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this node of the application is called ({@code thidua.*}).
 *
 * @param nodeId the same after each start and different for each node on one database; the name of the machine when not given
 */
@ConfigurationProperties("thidua")
record NodeSettings(String nodeId) {

    /** Empty when it is not given and the machine does not know its own name. */
    String name() {
        if (nodeId != null && !nodeId.isBlank()) {
            return nodeId.strip();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
