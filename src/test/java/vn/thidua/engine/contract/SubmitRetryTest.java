package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.thidua.engine.Collisions;
import vn.thidua.shared.Refused;

/** What whoever loses is told, whatever the engine stumbles over when a task goes while it is submitted. */
class SubmitRetryTest {

    private static final RuntimeException MET = new OptimisticLockingFailureException("met");
    private static final RuntimeException STUMBLED = new NullPointerException("TaskEntity.getExecution() is null");
    private static final Refused GONE = Refused.conflict("Việc này đã có người khác hoàn thành.");

    @Test
    void theNextAttemptFindsTheTrueAnswer() {
        submitting(STUMBLED, GONE).isSameAs(GONE);
        submitting(MET, STUMBLED, GONE).isSameAs(GONE);
    }

    @Test
    void whoAlwaysMeetsSomebodyIsToldSo() {
        submitting(MET, MET, MET).isInstanceOf(Refused.class).hasMessage(Collisions.SENTENCE);
    }

    @Test
    void aFaultOfOursStaysAFault() {
        submitting(STUMBLED, STUMBLED, STUMBLED).isSameAs(STUMBLED);
        RuntimeException bug = new IllegalStateException("a bug");
        submitting(bug).isSameAs(bug);
    }

    private static AbstractThrowableAssert<?, ?> submitting(RuntimeException... outcomes) {
        Queue<RuntimeException> attempts = new ArrayDeque<>(List.of(outcomes));
        SubmitRetry retry = new SubmitRetry();
        retry.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw attempts.remove();
            }
        });
        return assertThatThrownBy(() -> retry.execute(new SubmitCommand("task", Map.of(), false, false)));
    }
}
