package vn.thidua.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Binds a {@link UserTaskContract} to one user task of one process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ForUserTask {

    /** Process definition key, e.g. {@code registration}. */
    String process();

    /** Id of the user task in the model, e.g. {@code userTask_registerObjects}. */
    String task();

    /** Whether fields named {@code extra_*} that the deployed form declares are kept. False where an answer could betray a secret. */
    boolean extraAnswers() default true;

    /** Whether the form shows what others have put together about persons: who opened it, and when, is then recorded. Never for ballots. */
    boolean showsPersons() default false;
}
