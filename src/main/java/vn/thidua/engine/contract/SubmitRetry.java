package vn.thidua.engine.contract;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.engine.Collisions;
import vn.thidua.shared.Refused;

/**
 * Submits again when two people met, as long as the transaction is ours to repeat; the loser of the last attempt is told. Whoever loses to an act that
 * takes the task away while it is read (a recall, a deadline) gets whatever the engine stumbles over first, and at the next attempt the true answer.
 */
final class SubmitRetry extends CommandInterceptor {

    private static final int ATTEMPTS = 3;

    @Override
    public <T> T execute(Command<T> command) {
        boolean repeatable = command instanceof SubmitCommand && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
        return repeatable ? repeat(command) : next.execute(command);
    }

    private <T> T repeat(Command<T> command) {
        for (int attempt = 1; true; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException e) {
                boolean collision = Collisions.isCollision(e);
                if (!collision && !stumbled(e) || !collision && attempt == ATTEMPTS) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw Refused.conflict(Collisions.SENTENCE);
                }
            }
        }
    }

    private static boolean stumbled(RuntimeException problem) {
        return problem instanceof NullPointerException || problem instanceof NullValueException;
    }
}
