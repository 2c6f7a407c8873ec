package vn.thidua.audit.internal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Numbers of entries whose transaction was rolled back, until the chain says so: every other missing number is suspicious. */
@Component
class RolledBackNumbers {

    private static final int MOST = 10_000;

    private final Queue<Long> numbers = new ConcurrentLinkedQueue<>();

    /** Watches how the running transaction ends. */
    void watch(long number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK && numbers.size() < MOST) {
                    numbers.add(number);
                }
            }
        });
    }

    List<Long> first(int count) {
        return Stream.generate(numbers::poll).limit(count).takeWhile(java.util.Objects::nonNull).sorted().toList();
    }

    void putBack(List<Long> taken) {
        numbers.addAll(taken);
    }
}
