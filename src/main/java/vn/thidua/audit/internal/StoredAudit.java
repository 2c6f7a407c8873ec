package vn.thidua.audit.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.ChainHead;
import vn.thidua.engine.CurrentActor;

/** Adds and reads; there is no way to change or remove. An entry is written in the transaction of what it tells, unchained. */
@Service
class StoredAudit implements AuditTrail, AuditLog {

    private static final String ADD = "insert into td_audit (recorded_at, actor, action, subject, reason, digest) values (?, ?, ?, ?, ?, ?)";
    private static final String OF = "select * from td_audit where subject = ? or subject like ? escape '\\' order by entry_no";
    private static final String LATEST = "select * from td_audit order by entry_no desc fetch first ? rows only";
    private static final String HEAD = "select seal_no, hash from td_audit_seal order by seal_no desc fetch first row only";

    private final JdbcTemplate jdbc;
    private final RolledBackNumbers rolledBack;
    private final SealHash hash;
    private final CurrentActor actor;
    private final Clock clock;

    StoredAudit(JdbcTemplate jdbc, RolledBackNumbers rolledBack, AuditSettings settings, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rolledBack = rolledBack;
        this.hash = settings.hash();
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(String action, String subject, String reason) {
        record(actor.id(), action, subject, reason);
    }

    /** For what happens before anybody has signed in, or after. */
    @Transactional
    void record(String actorId, String action, String subject, String reason) {
        long number = add(new Content(Content.kept(clock.instant()), actorId, action, Fitting.subject(subject), Fitting.reason(reason)));
        rolledBack.watch(number);
        jdbc.update("insert into td_audit_pending (entry_no) values (?)", number);
    }

    private long add(Content content) {
        var key = new GeneratedKeyHolder();
        jdbc.update(connection -> {
            PreparedStatement insert = connection.prepareStatement(ADD, new String[] {"entry_no"});
            insert.setObject(1, content.at().atOffset(ZoneOffset.UTC));
            insert.setString(2, content.actor());
            insert.setString(3, content.action());
            insert.setString(4, content.subject());
            insert.setString(5, content.reason());
            insert.setString(6, content.digest(hash));
            return insert;
        }, key);
        return key.getKeyAs(Long.class);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject) {
        return jdbc.query(OF, StoredAudit::entry, subject, Likeness.beginning(subject + "/"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(int count) {
        return jdbc.query(LATEST, StoredAudit::entry, count);
    }

    @Override
    @Transactional(readOnly = true)
    public ChainHead head() {
        return jdbc.query(HEAD, (row, n) -> new ChainHead(row.getLong("seal_no"), row.getString("hash"))).stream().findFirst()
            .orElse(new ChainHead(0, ""));
    }

    static AuditEntry entry(ResultSet row, int n) throws SQLException {
        Content said = Content.of(row);
        return new AuditEntry(row.getLong("entry_no"), said.at(), said.actor(), said.action(), said.subject(), said.reason());
    }
}
