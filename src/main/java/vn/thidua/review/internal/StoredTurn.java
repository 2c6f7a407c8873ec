package vn.thidua.review.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.review.ReportStatus;
import vn.thidua.review.ReportTurn;

/** One turn of a report; its words are never changed. */
@Entity
@Table(name = "td_report_turn")
class StoredTurn {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "obligation_id")
    private StoredReport report;
    private int turnNo;
    private Instant writtenAt;
    private String writtenBy;
    private Instant confirmedAt;
    private String confirmedBy;
    private boolean late;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    private String returnReason;
    @Embedded
    private ChildPlanColumns childPlan;
    @OneToMany(mappedBy = "turn", cascade = CascadeType.ALL)
    @OrderBy("itemNo")
    private List<StoredItem> items = new ArrayList<>();
    @OneToMany(mappedBy = "turn", cascade = CascadeType.ALL)
    @OrderBy("itemNo")
    private List<StoredSection> sections = new ArrayList<>();

    protected StoredTurn() {
    }

    StoredTurn(StoredReport report, int turnNo, WrittenReport written, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.report = report;
        this.turnNo = turnNo;
        this.writtenAt = at;
        this.writtenBy = by;
        this.status = ReportStatus.WITH_HEAD;
        written.texts().forEach(text -> sections.add(new StoredSection(this, sections.size(), text)));
        written.items().forEach(item -> items.add(new StoredItem(this, items.size(), item)));
        this.childPlan = written.childPlan() == null ? null : new ChildPlanColumns(written.childPlan());
    }

    void confirm(String by, Instant at, boolean late) {
        this.confirmedBy = by;
        this.confirmedAt = at;
        this.late = late;
    }

    void moveTo(ReportStatus status, String returnReason) {
        this.status = status;
        this.returnReason = returnReason;
    }

    ReportTurn view() {
        return new ReportTurn(turnNo, writtenAt, writtenBy, confirmedAt, late, status, returnReason, sections.stream().map(StoredSection::view).toList(),
                childPlan == null ? null : childPlan.value(), items.stream().map(StoredItem::view).toList());
    }
}
