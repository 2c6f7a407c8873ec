package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.council.CouncilResult;
import vn.thidua.nomination.NominationCase;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** One case of a decision: what the council advised, and what the chair chose. */
@Entity
@Table(name = "td_award_line")
public class Line {

    @Id
    private String id;
    private String decisionId;
    private String nominationId;
    private int position;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nomineeName;
    private Award award;
    private boolean recommended;
    private String councilSentence;
    private Boolean granted;
    private String chairReason;
    private String refusalReason;
    private Instant notifiedAt;

    protected Line() {
    }

    /** @param instead what the issuer may give a case that came back from another level; null for what was proposed */
    public Line(String decisionId, int position, NominationCase nomination, CouncilResult advice, Award instead) {
        this.id = UUID.randomUUID().toString();
        this.decisionId = decisionId;
        this.nominationId = nomination.id();
        this.position = position;
        this.unitId = nomination.unitId();
        this.kind = nomination.nominee().kind();
        this.nomineeName = nomination.nominee().name();
        this.award = instead == null ? nomination.nominee().award() : instead;
        this.recommended = advice.recommended();
        this.councilSentence = advice.sentence();
    }

    /** A case without a council, which the advisory body recommends. */
    public Line(String decisionId, DirectCase direct) {
        this.id = UUID.randomUUID().toString();
        this.decisionId = decisionId;
        this.nominationId = direct.nominationId();
        this.position = 1;
        this.unitId = direct.unitId();
        this.kind = direct.kind();
        this.nomineeName = direct.nomineeName();
        this.award = direct.award();
        this.recommended = true;
        this.councilSentence = direct.sentence();
    }

    /** The reason the advisory body proposes to give to a nominee whom the council does not recommend. */
    public void proposeRefusal(String reason) {
        refusalReason = recommended ? null : reason;
    }

    /** The chair's choice; against the council only with a reason (L-60). */
    public void choose(boolean grant, String reason) {
        if (grant != recommended && (reason == null || reason.isBlank())) {
            throw Refused.invalid("choices", "«%s»: quyết định khác đề nghị phải nêu lý do.".formatted(nomineeName));
        }
        granted = grant;
        chairReason = reason;
        if (!grant && recommended) {
            refusalReason = reason;
        }
        if (grant) {
            refusalReason = null;
        }
    }

    public boolean deviates() {
        return granted != null && granted != recommended;
    }

    public void notified(Instant at) {
        notifiedAt = at;
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

    public NomineeKind kind() {
        return kind;
    }

    public String nomineeName() {
        return nomineeName;
    }

    public Award award() {
        return award;
    }

    public boolean isRecommended() {
        return recommended;
    }

    public String councilSentence() {
        return councilSentence;
    }

    /** Null until the chair has chosen. */
    public Boolean granted() {
        return granted;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(granted);
    }

    public String chairReason() {
        return chairReason;
    }

    /** Why not, for the unit; the council's words where nobody wrote others. */
    public String refusalReason() {
        return refusalReason == null ? councilSentence : refusalReason;
    }

    public Instant notifiedAt() {
        return notifiedAt;
    }
}
