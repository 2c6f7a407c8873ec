package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.DemoApplication;
import vn.thidua.award.internal.DocumentNumbers;
import vn.thidua.engine.testing.PostgresDatabase;
import vn.thidua.fakes.MovableClock;
import vn.thidua.notification.MailState;
import vn.thidua.notification.internal.MailBench;

/** Nobody sees a mail or a document number twice, whatever dies between the effect and the commit. */
@DemoApplication
class F03NoVisibleDoubleIT {

    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    private static final int MAILS = Runs.of(30, 2_000);
    private static final int NUMBERS = Runs.of(100, 2_000);

    @Autowired
    DocumentNumbers numbers;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aMailThatWasTakenButNotWrittenDownComesAgainUnderTheSameId(String kind) {
        Random random = new Random(3);
        AtomicInteger killed = new AtomicInteger();
        AtomicInteger notCommitted = new AtomicInteger();
        try (HikariDataSource database = database(kind); Mailroom server = new Mailroom().open()) {
            MailBench bench = new MailBench(database);
            Set<String> written = write(bench);
            AtomicReference<Instant> now = new AtomicReference<>(START);
            PlatformTransactionManager failing = new JdbcTransactionManager(database) {
                @Override
                protected void doCommit(DefaultTransactionStatus status) {
                    if (random.nextInt(10) == 0) {
                        notCommitted.incrementAndGet();
                        doRollback(status);
                        throw new TransactionSystemException("the database is gone");
                    }
                    super.doCommit(status);
                }
            };
            Runnable node = bench.node(database, failing, server.port(), clock(now), mail -> {
                if (random.nextInt(5) == 0) {
                    killed.incrementAndGet();
                    throw new Killed();
                }
            });
            for (int turn = 0; bench.counts().get(MailState.WAITING) > 0 && turn < 100 * MAILS; turn++) {
                try {
                    node.run();
                } catch (Killed | TransactionException started) {
                    // the node starts again
                }
                now.updateAndGet(before -> before.plusSeconds(60));
            }

            List<String> delivered = server.messageIds();
            Figures.print("F03", "%s: %d mails, %d kills and %d lost commits after the server had taken one: %d deliveries, %d message ids, %d dead", kind, written.size(),
                    killed.get(), notCommitted.get(), delivered.size(), new HashSet<>(delivered).size(), bench.dead().size());
            assertThat(new HashSet<>(delivered)).as("message ids in the mailbox").isEqualTo(written);
            assertThat(delivered).as("no delivery without a cause").hasSize(MAILS + killed.get() + notCommitted.get());
            assertThat(killed.get() + notCommitted.get()).isGreaterThan(MAILS / 10);
            assertThat(bench.counts()).containsEntry(MailState.SENT, (long) MAILS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void twoNodesThatSendAtOnceShareTheMails(String kind) {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        try (HikariDataSource database = database(kind); Mailroom server = new Mailroom().open()) {
            MailBench bench = new MailBench(database);
            Set<String> written = write(bench);
            Clock clock = clock(new AtomicReference<>(START));
            CompletableFuture.allOf(
                    CompletableFuture.runAsync(bench.node(database, new JdbcTransactionManager(database), server.port(), clock, mail -> first.incrementAndGet())),
                    CompletableFuture.runAsync(bench.node(database, new JdbcTransactionManager(database), server.port(), clock, mail -> second.incrementAndGet())))
                .join();

            Figures.print("F03", "%s: two nodes at once sent %d and %d of %d mails: %d deliveries", kind, first.get(), second.get(), MAILS, server.messageIds().size());
            assertThat(server.messageIds()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(first.get()).isPositive();
            assertThat(second.get()).isPositive();
        }
    }

    @Test
    void aNumberWhoseCommitFailsIsFreeAndOneThatWasGivenIsNot() {
        Random random = new Random(3);
        String series = "f03-" + UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 11, 20);
        int failed = 0;
        try {
            for (int number = 1; number <= NUMBERS; number++) {
                while (!given(series, number, day, random.nextInt(3) == 0)) {
                    failed++;
                }
            }
            assertThatThrownBy(() -> given(series, NUMBERS, day, false)).isInstanceOf(DataIntegrityViolationException.class);
            List<String> ids = jdbc.queryForList("select id from td_given_number where id like ?", String.class, series + "/%");
            Figures.print("F03", "%d document numbers taken with %d failed commits in between: %d given, each once", NUMBERS, failed, ids.size());
            assertThat(failed).isPositive();
            assertThat(ids).doesNotHaveDuplicates().hasSize(NUMBERS);
        } finally {
            jdbc.update("delete from td_given_number where id like ?", series + "/%");
        }
    }

    private boolean given(String series, int number, LocalDate day, boolean dies) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                numbers.take(series, number, day, "f03");
                if (dies) {
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new Killed();
                        }
                    });
                }
            });
            return true;
        } catch (Killed died) {
            return false;
        }
    }

    private static Set<String> write(MailBench bench) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < MAILS; i++) {
            ids.add(bench.put("thong-bao-" + i, START));
        }
        return ids;
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new MovableClock(START.toString()) {
            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private static HikariDataSource database(String kind) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(kind.equals("H2") ? "jdbc:h2:mem:f03-" + UUID.randomUUID() : PostgresDatabase.newDatabase());
        pool.setMaximumPoolSize(4);
        return pool;
    }

    /** The node is gone; nothing in the product catches this. */
    private static final class Killed extends Error {
    }
}
