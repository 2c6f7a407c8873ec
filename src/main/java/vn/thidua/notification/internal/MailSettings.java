package vn.thidua.notification.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How notices go by e-mail ({@code thidua.mail.*}); {@code spring.mail.*} says where the server is.
 *
 * @param from address that mails come from
 * @param site where people open the product, told at the end of each mail; may be empty
 */
@ConfigurationProperties("thidua.mail")
public record MailSettings(String from, String site) {

    public MailSettings {
        try {
            new InternetAddress(from == null ? "" : from, true);
        } catch (AddressException wrong) {
            throw new IllegalStateException("spring.mail.host is set, so thidua.mail.from must be the address that mails come from; it is «" + from + "».");
        }
    }

    /** What stands behind the @ of message ids. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[>\\s].*", "");
    }
}
