package vn.thidua.audit.internal;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their place in the chain, shortly after they were written: nobody who works waits for the chain. Two nodes
 * that seal at once meet at the number of the link; one of them tries again later.
 */
@Component
@EnableConfigurationProperties(AuditSettings.class)
class AuditSealer {

    static final int BATCH = 500;

    private static final String NEWEST = "select * from td_audit_seal order by seal_no desc fetch first row only";
    private static final String WAITING = """
            select a.* from td_audit a join td_audit_pending p on p.entry_no = a.entry_no
            order by a.entry_no fetch first %d rows only""".formatted(BATCH);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RolledBackNumbers rolledBack;
    private final AuditSettings settings;

    AuditSealer(JdbcTemplate jdbc, PlatformTransactionManager transactions, RolledBackNumbers rolledBack, AuditSettings settings) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.rolledBack = rolledBack;
        this.settings = settings;
    }

    /** Seals what waits; returns how many links were added. */
    synchronized int seal() {
        int all = 0;
        int some;
        do {
            some = sealSome();
            all += some;
        } while (some >= BATCH);
        return all;
    }

    private int sealSome() {
        List<Long> gone = rolledBack.first(BATCH);
        try {
            return transaction.execute(status -> chain(gone));
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            rolledBack.putBack(gone);
            return 0;
        } catch (RuntimeException failed) {
            rolledBack.putBack(gone);
            throw failed;
        }
    }

    private int chain(List<Long> gone) {
        SealHash hash = settings.hash();
        Link newest = jdbc.query(NEWEST, (row, n) -> Link.of(row)).stream().findFirst().orElse(Link.NONE);
        Link[] head = {newest};
        gone.forEach(number -> head[0] = added(head[0].skipping(number, hash)));
        jdbc.query(WAITING, (row, n) -> new Waiting(row.getLong("entry_no"), Content.of(row), row.getString("digest")))
            .forEach(entry -> {
                head[0] = added(head[0].sealing(entry.number(), entry.content(), entry.digest(), hash));
                jdbc.update("delete from td_audit_pending where entry_no = ?", entry.number());
            });
        return (int) (head[0].sealNo() - newest.sealNo());
    }

    private Link added(Link link) {
        jdbc.update("insert into td_audit_seal (seal_no, entry_no, rolled_back, hash) values (?, ?, ?, ?)", link.sealNo(), link.entryNo(),
                link.rolledBack(), link.hash());
        return link;
    }

    private record Waiting(long number, Content content, String digest) {
    }
}
