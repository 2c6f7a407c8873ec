package vn.thidua.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.review.EvidenceItem;

/** One thing done that a turn of a report lists. */
@Entity
@Table(name = "td_report_item")
class StoredItem {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "turn_id")
    private StoredTurn turn;
    private int itemNo;
    private String sectionKey;
    private LocalDate doneOn;
    private String title;
    private String place;
    private String link;
    private Integer people;

    protected StoredItem() {
    }

    StoredItem(StoredTurn turn, int itemNo, EvidenceItem item) {
        this.id = UUID.randomUUID().toString();
        this.turn = turn;
        this.itemNo = itemNo;
        this.sectionKey = item.section();
        this.doneOn = item.day();
        this.title = item.title();
        this.place = item.place();
        this.link = item.link();
        this.people = item.people();
    }

    EvidenceItem view() {
        return new EvidenceItem(sectionKey, doneOn, title, place, link, people);
    }
}
