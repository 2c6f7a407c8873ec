package vn.thidua.registration.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.thidua.plan.IssuerWork;
import vn.thidua.plan.RegistrationObject;
import vn.thidua.registration.TrackedWork;
import vn.thidua.registration.WorkProgress;
import vn.thidua.shared.Refused;

/** A work that the issuer has taken on; its natural key makes that a launch that is repeated registers it once. */
@Entity
@Table(name = "td_issuer_work")
public class StoredIssuerWork {

    private static final int LONGEST_NOTE = 1000;

    @Id
    private String id;
    private String movementId;
    private int itemNo;
    private String name;
    @Enumerated(EnumType.STRING)
    private RegistrationObject type;
    @Enumerated(EnumType.STRING)
    private WorkProgress progress;
    private String note;
    private Instant changedAt;
    @Version
    private Long version;

    protected StoredIssuerWork() {
    }

    public StoredIssuerWork(String movementId, int itemNo, IssuerWork work, Instant now) {
        this.id = movementId + "/w" + itemNo;
        this.movementId = movementId;
        this.itemNo = itemNo;
        this.name = work.name();
        this.type = work.object();
        this.progress = WorkProgress.REGISTERED;
        this.note = "";
        this.changedAt = now;
    }

    public void move(WorkProgress next, String what, Instant now) {
        if (next == null || next == WorkProgress.REGISTERED) {
            throw Refused.invalid("progress", "Chọn tiến độ: đang thực hiện, đã hoàn thành hoặc không hoàn thành.");
        }
        if (progress == WorkProgress.COMPLETED || progress == WorkProgress.NOT_COMPLETED) {
            throw Refused.conflict("«%s» đã kết thúc: %s.".formatted(name, progress.label().toLowerCase(java.util.Locale.ROOT)));
        }
        if (what == null || what.isBlank()) {
            throw Refused.invalid("note", "Phải ghi kết quả hoặc lý do.");
        }
        if (what.strip().length() > LONGEST_NOTE) {
            throw Refused.invalid("note", "Kết quả dài quá %d ký tự.".formatted(LONGEST_NOTE));
        }
        progress = next;
        note = what.strip();
        changedAt = now;
    }

    public TrackedWork view() {
        return new TrackedWork(id, movementId, name, type.label(), progress, note, changedAt);
    }
}
