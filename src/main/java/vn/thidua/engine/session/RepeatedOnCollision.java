package vn.thidua.engine.session;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Saves a session again when another request of the same person saved it at the same moment; nobody sees an error for that. */
final class RepeatedOnCollision implements TransactionOperations {

    private static final int TRIES = 5;

    private final TransactionOperations transactions;

    RepeatedOnCollision(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(TransactionCallback<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.execute(work);
            } catch (DuplicateKeyException | ConcurrencyFailureException collision) {
                if (tried == TRIES) {
                    throw collision;
                }
            }
        }
    }
}
