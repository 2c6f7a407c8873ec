package vn.thidua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.audit.AuditProof;
import vn.thidua.audit.internal.Bench.Kind;

/** Entries find their place in the chain whoever writes beside whom, and nobody waits for it. */
class SealingTest {

    @ParameterizedTest
    @EnumSource
    void manyWritersAndTwoSealersMakeOneWholeChain(Kind kind) throws Exception {
        Bench bench = Bench.on(kind);
        int writers = 6;
        int each = 30;
        List<Callable<Integer>> work = new ArrayList<>();
        IntStream.range(0, writers).forEach(writer -> work.add(() -> {
            for (int i = 0; i < each; i++) {
                if (i % 10 == 9) {
                    bench.writeAndRollBack();
                } else {
                    bench.write("W" + writer, "m/" + i, null);
                }
            }
            return 0;
        }));
        IntStream.range(0, 2).forEach(node -> work.add(() -> IntStream.range(0, 20).map(i -> bench.seal()).sum()));
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        for (Future<Integer> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        bench.seal();

        AuditProof proof = bench.prove();
        assertThat(proof.broken()).isEmpty();
        assertThat(proof.gaps()).isEmpty();
        assertThat(proof).extracting(AuditProof::entries, AuditProof::waiting, AuditProof::rolledBack)
            .containsExactly((long) writers * each * 9 / 10, 0L, (long) writers * each / 10);
    }

    @ParameterizedTest
    @EnumSource
    void sealingDoesNotWaitForAnOpenTransaction(Kind kind) {
        Bench bench = Bench.sealed(kind);
        bench.transaction.executeWithoutResult(open -> {
            bench.audit.record("SLOW", "m", null);
            assertThat(inAnotherThread(() -> {
                bench.write("QUICK", "m", null);
                return bench.seal();
            })).isEqualTo(1);
        });

        assertThat(bench.seal()).isEqualTo(1);
        assertThat(bench.prove().isWhole()).isTrue();
        assertThat(bench.jdbc.queryForList("select entry_no from td_audit_seal order by seal_no", Long.class)).endsWith(8L, 7L);
        assertThat(bench.prove().gaps()).isEmpty();
    }

    @Test
    void moreThanOneBatchIsSealedAtOnce() {
        Bench bench = Bench.on(Kind.H2);
        bench.transaction.executeWithoutResult(status -> IntStream.range(0, AuditSealer.BATCH + 1).forEach(i -> bench.audit.record("MANY", "m", null)));

        assertThat(bench.seal()).isEqualTo(AuditSealer.BATCH + 1);
        assertThat(bench.seal()).isZero();
    }

    @Test
    void withAKeyNobodyElseCanWriteALink() {
        Bench bench = Bench.on(Kind.H2, new AuditSettings("khóa của xã", 0));
        bench.write("FIRST", "m", null);
        bench.seal();
        assertThat(bench.prove().isWhole()).isTrue();

        bench.settings(new AuditSettings("", 0));
        assertThat(bench.prove().broken()).isNotEmpty();
        bench.tamper("delete from td_audit_seal");
        bench.jdbc.update("insert into td_audit_pending values (1)");
        bench.seal();

        bench.settings(new AuditSettings("khóa của xã", 0));
        assertThat(bench.prove().broken()).first().asString().contains("mục số 1");
    }

    @Test
    void aKeyMayComeLater() {
        Bench bench = Bench.sealed(Kind.H2);
        bench.settings(new AuditSettings("khóa của xã", 6));
        bench.jdbc.update("insert into td_audit (recorded_at, actor, action, subject, digest) values (timestamp with time zone '2024-02-01 00:00:00+00:00', "
            + "'engine', 'WITH_KEY', 'm', ?)", new Content(java.time.Instant.parse("2024-02-01T00:00:00Z"), "engine", "WITH_KEY", "m", null)
                .digest(SealHash.keyed("khóa của xã")));
        bench.jdbc.update("insert into td_audit_pending values (7)");
        bench.seal();

        assertThat(bench.prove().broken()).isEmpty();
        bench.settings(new AuditSettings("khóa của xã", 0));
        assertThat(bench.prove().isWhole()).isFalse();
    }

    private static <T> T inAnotherThread(Callable<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdown();
        }
    }
}
