package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.thidua.award.RegisteredAward;
import vn.thidua.plan.Award;

/** An award given. The database refuses a second one for the same achievement. */
@Entity
@Table(name = "td_award_register")
public class RegisterEntry {

    @Id
    private String nominationId;
    private String achievement;
    private String movementId;
    private String unitId;
    private String nomineeName;
    private Award award;
    private String decisionId;
    private String documentNumber;
    private LocalDate decidedOn;

    protected RegisterEntry() {
    }

    public RegisterEntry(Decision decision, Line line) {
        this.nominationId = line.nominationId();
        this.achievement = Achievement.of(decision.movementId(), line);
        this.movementId = decision.movementId();
        this.unitId = line.unitId();
        this.nomineeName = line.nomineeName();
        this.award = line.award();
        this.decisionId = decision.id();
        this.documentNumber = decision.documentNumber();
        this.decidedOn = decision.issuedOn();
    }

    public RegisteredAward value() {
        return new RegisteredAward(nominationId, movementId, unitId, nomineeName, award, documentNumber, decidedOn);
    }
}
