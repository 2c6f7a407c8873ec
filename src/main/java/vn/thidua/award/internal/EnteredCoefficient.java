package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.award.EnterCoefficients;
import vn.thidua.plan.NomineeKind;

/** A coefficient that somebody read in a regulation of the issuer or its superior and entered. */
@Entity
@Table(name = "td_reward_coefficient")
public class EnteredCoefficient {

    @Id
    private String id;
    private String issuerUnitId;
    private String award;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private BigDecimal coefficient;
    private String regulation;
    private LocalDate validFrom;
    private String enteredBy;
    private Instant enteredAt;

    protected EnteredCoefficient() {
    }

    public EnteredCoefficient(String issuerUnitId, EnterCoefficients.Entry entry, LocalDate validFrom, String enteredBy, Instant enteredAt) {
        this.id = UUID.randomUUID().toString();
        this.issuerUnitId = issuerUnitId;
        this.award = entry.award();
        this.kind = entry.kind();
        this.coefficient = entry.coefficient();
        this.regulation = entry.regulation();
        this.validFrom = validFrom;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    Coefficients.Found found() {
        return new Coefficients.Found(coefficient.stripTrailingZeros(), regulation);
    }
}
