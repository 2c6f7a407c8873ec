package vn.thidua.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.review.ReportText;

/** One section of one turn of a report. */
@Entity
@Table(name = "td_report_section")
class StoredSection {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "turn_id")
    private StoredTurn turn;
    private int itemNo;
    private String sectionKey;
    private String title;
    private String text;

    protected StoredSection() {
    }

    StoredSection(StoredTurn turn, int itemNo, ReportText written) {
        this.id = UUID.randomUUID().toString();
        this.turn = turn;
        this.itemNo = itemNo;
        this.sectionKey = written.key();
        this.title = written.title();
        this.text = written.text();
    }

    ReportText view() {
        return new ReportText(sectionKey, title, text);
    }
}
