package vn.thidua.award.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.thidua.award.AwardStanding;
import vn.thidua.award.RegisteredAward;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.shared.Refused;

/** An award given. The database refuses a second one for the same achievement. */
@Entity
@Table(name = "td_award_register")
public class RegisterEntry {

    @Id
    private String nominationId;
    private String achievement;
    private String movementId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nomineeName;
    private Award award;
    private String decisionId;
    private String documentNumber;
    private LocalDate decidedOn;
    @Enumerated(EnumType.STRING)
    private ChairLevel decider;
    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AwardStanding standing = AwardStanding.ACTIVE;
    private String revocationNumber;
    private LocalDate revokedOn;

    protected RegisterEntry() {
    }

    public RegisterEntry(Decision decision, Line line, ChairLevel decider) {
        this.nominationId = line.nominationId();
        this.achievement = Achievement.of(decision.awardKey(), line);
        this.movementId = decision.movementId();
        this.unitId = line.unitId();
        this.kind = line.kind();
        this.nomineeName = line.nomineeName();
        this.award = line.award();
        this.decisionId = decision.id();
        this.documentNumber = decision.documentNumber();
        this.decidedOn = decision.issuedOn();
        this.decider = decider;
    }

    /** What another level awarded. */
    public RegisterEntry(StoredEscalation escalation) {
        this.nominationId = escalation.nominationId();
        this.achievement = escalation.achievement();
        this.movementId = escalation.movementId();
        this.unitId = escalation.unitId();
        this.kind = escalation.kind();
        this.nomineeName = escalation.nomineeName();
        this.award = escalation.award();
        this.documentNumber = escalation.answerDocument();
        this.decidedOn = escalation.answeredOn();
        this.decider = escalation.decider();
    }

    /** The award no longer stands; the line stays, with what took it back. */
    public void revoke(String number, LocalDate day) {
        if (standing == AwardStanding.REVOKED) {
            throw Refused.conflict("«%s»: khen thưởng này đã bị hủy bỏ.".formatted(nomineeName));
        }
        standing = AwardStanding.REVOKED;
        revocationNumber = number;
        revokedOn = day;
    }

    public RegisteredAward value() {
        return new RegisteredAward(nominationId, movementId, unitId, kind, nomineeName, award, decisionId, documentNumber, decidedOn, decider,
                standing, revocationNumber, revokedOn);
    }
}
