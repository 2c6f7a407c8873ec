package vn.thidua.audit.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;

@Service
class StoredAudit implements AuditTrail, AuditLog {

    private final AuditRows rows;
    private final CurrentActor actor;
    private final Clock clock;

    StoredAudit(AuditRows rows, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(String action, String subject, String reason) {
        rows.save(new AuditRow(clock.instant(), actor.id(), action, subject, reason));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject) {
        String escaped = subject.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return rows.of(subject, escaped + "/%").stream().map(AuditRow::toEntry).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(int count) {
        return rows.findByOrderByEntryNoDesc(Limit.of(count)).stream().map(AuditRow::toEntry).toList();
    }
}
