package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;

/** A case that comes before the chair without a council. */
@Entity
@Table(name = "td_direct_case")
public class DirectCase {

    private static final int TEXT = 2000;

    @Id
    private String awardKey;
    private String nominationId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nomineeName;
    private Award award;
    private String sentence;

    protected DirectCase() {
    }

    public DirectCase(String awardKey, String nominationId, String unitId, NomineeKind kind, String nomineeName, Award award, String sentence) {
        this.awardKey = awardKey;
        this.nominationId = nominationId;
        this.unitId = unitId;
        this.kind = kind;
        this.nomineeName = nomineeName;
        this.award = award;
        this.sentence = sentence.length() <= TEXT ? sentence : sentence.substring(0, TEXT - 1) + "…";
    }

    String nominationId() {
        return nominationId;
    }

    String unitId() {
        return unitId;
    }

    NomineeKind kind() {
        return kind;
    }

    String nomineeName() {
        return nomineeName;
    }

    Award award() {
        return award;
    }

    String sentence() {
        return sentence;
    }
}
