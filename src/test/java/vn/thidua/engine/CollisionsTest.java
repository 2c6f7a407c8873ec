package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class CollisionsTest {

    static Stream<Throwable> peopleMet() {
        return Stream.of(new OptimisticLockingException("x"), new ProcessEngineException(new OptimisticLockingException("x")),
                new ObjectOptimisticLockingFailureException("x", null),
                new DataIntegrityViolationException("unique", new SQLException("", "23505")),
                new ProcessEngineException("dead-lock", new SQLException("", "40P01")));
    }

    @ParameterizedTest
    @MethodSource("peopleMet")
    void areSeenThroughTheirWrappings(Throwable problem) {
        assertThat(Collisions.isCollision(problem)).isTrue();
    }

    @Test
    void ourOwnMistakesAreNone() {
        assertThat(Collisions.isCollision(new DataIntegrityViolationException("null", new SQLException("", "23502")))).isFalse();
        assertThat(Collisions.isCollision(new NullPointerException())).isFalse();
    }
}
