package vn.thidua.engine.contract;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.engine.Collisions;
import vn.thidua.shared.Refused;

/** Submits again when two people met, as long as the transaction is ours to repeat; the loser of the last attempt is told. */
final class SubmitRetry extends CommandInterceptor {

    private static final int ATTEMPTS = 3;

    @Override
    public <T> T execute(Command<T> command) {
        boolean repeatable = command instanceof SubmitCommand && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
        return repeatable ? repeat(command) : next.execute(command);
    }

    private <T> T repeat(Command<T> command) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException e) {
                if (!Collisions.isCollision(e)) {
                    throw e;
                }
            }
        }
        throw Refused.conflict(Collisions.SENTENCE);
    }
}
