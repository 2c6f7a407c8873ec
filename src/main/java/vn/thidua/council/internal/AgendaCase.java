package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.council.SessionPurpose;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.initiative.Initiative;
import vn.thidua.nomination.NominationCase;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** A nomination or initiative on the agenda, and what the council advised. */
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
    private boolean proposedUpward;

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

    /** An initiative stands under its title and is nobody's nomination for an award. */
    public AgendaCase(String sessionId, int position, Initiative initiative) {
        this.id = UUID.randomUUID().toString();
        this.sessionId = sessionId;
        this.nominationId = initiative.id();
        this.position = position;
        this.unitId = initiative.unitId();
        this.nominee = fitting(initiative.authors(), 500);
        this.title = fitting("Sáng kiến: %s (%s)".formatted(initiative.dossier().title(), initiative.authors()), 1000);
    }

    private static String fitting(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    public void judged(Threshold.Verdict verdict) {
        outcome = verdict.outcome();
        base = verdict.base();
        sentence = verdict.sentence();
    }

    /** The open word of the council's chair on equal votes. */
    public void breakTie(boolean recommend, String reason, SessionPurpose purpose) {
        if (outcome != Outcome.TIED) {
            throw Refused.conflict("Trường hợp «" + title + "» không có số phiếu bằng nhau.");
        }
        outcome = recommend ? Outcome.RECOMMENDED : Outcome.NOT_RECOMMENDED;
        tieReason = reason;
        sentence = "%s Chủ tịch Hội đồng: %s, lý do: %s".formatted(sentence, purpose.verb(recommend), reason);
    }

    /** The council proposes the case to a higher decider (S4-15). */
    public void proposeUpward(boolean proposed) {
        proposedUpward = proposed;
    }

    public boolean isProposedUpward() {
        return proposedUpward;
    }

    public boolean isRecommended() {
        return outcome == Outcome.RECOMMENDED;
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

    /** Name of the person or body nominated, or of the authors. */
    public String nominee() {
        return nominee;
    }

    /** Null for an initiative. */
    public NomineeKind kind() {
        return kind;
    }

    /** Null for an initiative. */
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
