package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.thidua.organization.FunctionalRole;

/** A member's place in one sitting; the ballot key {@code <session>/<sitting>/<member>} names it. */
@Entity
@Table(name = "td_council_seat")
public class Seat {

    @Id
    private String ballotKey;
    private String sessionId;
    private int sitting;
    private String memberId;
    private String memberName;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private FunctionalRole role;
    private Boolean present;
    private String absenceReason;

    protected Seat() {
    }

    public Seat(String sessionId, int sitting, CouncilMember member) {
        this.ballotKey = sessionId + "/" + sitting + "/" + member.id();
        this.sessionId = sessionId;
        this.sitting = sitting;
        this.memberId = member.id();
        this.memberName = member.name();
        this.unitId = member.unitId();
        this.role = member.role();
    }

    public void attend(boolean isPresent, String reasonOfAbsence) {
        present = isPresent;
        absenceReason = isPresent ? null : reasonOfAbsence;
    }

    public String ballotKey() {
        return ballotKey;
    }

    public int sitting() {
        return sitting;
    }

    public String memberId() {
        return memberId;
    }

    public String memberName() {
        return memberName;
    }

    public String unitId() {
        return unitId;
    }

    public FunctionalRole role() {
        return role;
    }

    public boolean isPresent() {
        return Boolean.TRUE.equals(present);
    }

    public String absenceReason() {
        return absenceReason;
    }
}
