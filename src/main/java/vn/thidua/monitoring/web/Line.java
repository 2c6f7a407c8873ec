package vn.thidua.monitoring.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.audit.AuditActions;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.SearchAudit;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;

/** An entry as people read it. */
record Line(long number, String at, String actor, String label, String action, String subject, String reason, boolean sealed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(VietnamTime.ZONE);

    static Line of(SearchAudit.Found found) {
        AuditEntry entry = found.entry();
        String actor = entry.actor().equals(CurrentActor.ENGINE) ? "Hệ thống" : entry.actor();
        return new Line(entry.number(), TIME.format(entry.at()), actor, AuditActions.label(entry.action()), entry.action(), entry.subject(),
            entry.reason() == null ? "" : entry.reason(), found.sealed());
    }

    public String seal() {
        return sealed ? "đã niêm phong" : "chờ niêm phong";
    }

    List<Object> cells() {
        return List.of(Long.toString(number), at, actor, label, action, subject, reason, seal());
    }
}
