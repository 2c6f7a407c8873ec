package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.nomination.NominationCase;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** A nomination on the agenda, and what the council advised. */
@Entity
@Table(name = "td_council_case")
public class AgendaCase {

    @Id
    private String id;
    private String sessionId;
    private String nominationId;
    private int position;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nominee;
    private Award award;
    private String title;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private Integer base;
    private String sentence;
    private String tieReason;

    protected AgendaCase() {
    }

    public AgendaCase(String sessionId, int position, NominationCase nomination) {
        this.id = UUID.randomUUID().toString();
        this.sessionId = sessionId;
        this.nominationId = nomination.id();
        this.position = position;
        this.unitId = nomination.unitId();
        this.kind = nomination.nominee().kind();
        this.nominee = nomination.nominee().name();
        this.award = nomination.nominee().award();
        this.title = "%s: %s".formatted(nomination.nominee().describe(), nominee);
    }

    public void judged(Threshold.Verdict verdict) {
        outcome = verdict.outcome();
        base = verdict.base();
        sentence = verdict.sentence();
    }

    /** The open word of the council's chair on equal votes. */
    public void breakTie(boolean recommend, String reason) {
        if (outcome != Outcome.TIED) {
            throw Refused.conflict("Trường hợp «" + title + "» không có số phiếu bằng nhau.");
        }
        outcome = recommend ? Outcome.RECOMMENDED : Outcome.NOT_RECOMMENDED;
        tieReason = reason;
        sentence = "%s Chủ tịch Hội đồng: %s, lý do: %s".formatted(sentence, recommend ? "đề nghị khen thưởng" : "không đề nghị", reason);
    }

    public String nominationId() {
        return nominationId;
    }

    public int position() {
        return position;
    }

    public String unitId() {
        return unitId;
    }

    /** Name of the person or body nominated. */
    public String nominee() {
        return nominee;
    }

    public NomineeKind kind() {
        return kind;
    }

    public Award award() {
        return award;
    }

    public String title() {
        return title;
    }

    public Outcome outcome() {
        return outcome;
    }

    public int base() {
        return base == null ? 0 : base;
    }

    public String sentence() {
        return sentence;
    }
}
