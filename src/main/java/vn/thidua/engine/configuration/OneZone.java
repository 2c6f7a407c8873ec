package vn.thidua.engine.configuration;

import java.util.TimeZone;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * The whole process lives in the time of Vietnam, wherever the machine stands. The engine writes instants into columns without a zone, as
 * the zone of the process reads them: in another zone after a move they would be other instants, and in one with summer time two would be one.
 */
public class OneZone implements ApplicationListener<ApplicationStartingEvent> {

    private static final TimeZone VIETNAM = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        TimeZone.setDefault(VIETNAM);
    }
}
