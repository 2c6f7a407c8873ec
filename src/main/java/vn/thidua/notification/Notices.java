package vn.thidua.notification;

import java.util.List;

/**
 * What units are reminded and told of. The same words about the same subject reach a unit once, however often a job is repeated;
 * so a text names the deadline it reminds of.
 */
public interface Notices {

    /** Urges a unit to do what it owes. */
    void remind(String unitId, String subject, String text);

    /** Tells a unit what was done in its case, e.g. why it was refused. */
    void inform(String unitId, String subject, String text);

    /** What a unit was told, newest first. */
    List<Notice> of(String unitId);

    /** What was said about a subject to any unit, newest first. */
    List<Notice> about(String subject);
}
