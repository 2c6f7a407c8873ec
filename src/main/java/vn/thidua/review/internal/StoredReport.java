package vn.thidua.review.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.review.ReportStatus;
import vn.thidua.review.ReportTurn;
import vn.thidua.shared.Refused;

/** A unit's report with all its turns: the officer writes, the head confirms, the receiver accepts; each may send it back with a reason. */
@Entity
@Table(name = "td_report")
public class StoredReport {

    @Id
    private String obligationId;
    private String movementId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    @Version
    private Long version;
    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("turnNo")
    private List<StoredTurn> turns = new ArrayList<>();

    protected StoredReport() {
    }

    public StoredReport(String obligationId, String movementId, String unitId) {
        this.obligationId = obligationId;
        this.movementId = movementId;
        this.unitId = unitId;
    }

    public void write(WrittenReport written, String by, Instant at) {
        if (status != null && status != ReportStatus.RETURNED && status != ReportStatus.RETURNED_BY_HEAD) {
            throw Refused.conflict("Báo cáo đã được trình: " + status.label() + ".");
        }
        turns.add(new StoredTurn(this, turns.size() + 1, written, by, at));
        status = ReportStatus.WITH_HEAD;
    }

    /** The unit hands it in. */
    public void confirm(String by, Instant at, boolean late) {
        move(ReportStatus.WITH_HEAD, ReportStatus.WITH_RECEIVER, null);
        current().confirm(by, at, late);
    }

    public void returnByHead(String reason) {
        move(ReportStatus.WITH_HEAD, ReportStatus.RETURNED_BY_HEAD, required(reason));
    }

    public void accept() {
        move(ReportStatus.WITH_RECEIVER, ReportStatus.ACCEPTED, null);
    }

    public void giveBack(String reason) {
        move(ReportStatus.WITH_RECEIVER, ReportStatus.RETURNED, required(reason));
    }

    public void takeAcceptanceBack(String reason) {
        move(ReportStatus.ACCEPTED, ReportStatus.RETURNED, required(reason));
    }

    /** Newest first. */
    public List<ReportTurn> history() {
        return turns.stream().map(StoredTurn::view).sorted(Comparator.comparingInt(ReportTurn::no).reversed()).toList();
    }

    private StoredTurn current() {
        return turns.get(turns.size() - 1);
    }

    private void move(ReportStatus from, ReportStatus to, String returnReason) {
        if (status != from) {
            throw Refused.conflict("Báo cáo không còn ở bước này" + (status == null ? "." : ": " + status.label() + "."));
        }
        status = to;
        current().moveTo(to, returnReason);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi lý do trả lại báo cáo.");
        }
        return reason.strip();
    }
}
