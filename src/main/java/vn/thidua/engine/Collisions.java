package vn.thidua.engine;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells apart that two people met (a version, a unique key, a lock) from everything else that can go wrong. */
public final class Collisions {

    public static final String SENTENCE = "Đã có người khác hoàn thành hoặc thay đổi việc này cùng lúc; hãy tải lại và thử lại.";

    /** Unique key; serialization failure and dead-lock; lock not available on PostgreSQL and H2. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private Collisions() {
    }

    public static boolean isCollision(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                    || cause instanceof OptimisticLockException || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
