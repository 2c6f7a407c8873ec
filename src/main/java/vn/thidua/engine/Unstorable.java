package vn.thidua.engine;

import java.sql.SQLException;
import java.util.Set;

/** Recognises what the database cannot keep as it was sent. Every form has limits of its own; this is for the one that somebody forgets. */
public final class Unstorable {

    public static final String SENTENCE = "Có nội dung dài hơn hoặc số lớn hơn mức lưu được; hãy rút ngắn rồi gửi lại.";

    /** Text too long; number too large; characters that the database does not know. */
    private static final Set<String> STATES = Set.of("22001", "22003", "22021", "22P05");

    private Unstorable() {
    }

    public static boolean isTheReason(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
