package vn.thidua.notification;

import java.util.List;
import java.util.Map;

/** What has been, is to be and could not be sent by e-mail. */
public interface MailOutbox {

    /** Whether a mail server is configured; without one nothing is written and nothing sent. */
    boolean isOn();

    /** How many mails stand where; every state is there. */
    Map<MailState, Long> counts();

    /** Those that wait, the next due first, at most so many. */
    List<Mail> waiting(int most);

    /** Those that could not be sent, newest first, at most so many. */
    List<Mail> dead(int most);
}
