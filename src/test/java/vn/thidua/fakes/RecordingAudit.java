package vn.thidua.fakes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.audit.AuditTrail;

/** Remembers the record as lines {@code ACTION subject: reason}. */
public class RecordingAudit implements AuditTrail {

    public final List<String> lines = new CopyOnWriteArrayList<>();

    /** Each as {@code ACTION subject}. */
    public List<String> acts() {
        return lines.stream().map(line -> line.substring(0, line.indexOf(": "))).toList();
    }

    @Override
    public void record(String action, String subject, String reason) {
        lines.add(action + " " + subject + ": " + reason);
    }
}
