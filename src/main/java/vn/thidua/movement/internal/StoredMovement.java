package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.shared.Refused;

/** A movement on its way from draft to close; each step is possible from one state only. */
@Entity
@Table(name = "td_movement")
public class StoredMovement {

    @Id
    private String id;
    private String planId;
    private String title;
    private String issuerUnitId;
    private String advisoryUnitId;
    @Enumerated(EnumType.STRING)
    private MovementStatus status;
    private Integer planVersion;
    private boolean rollOver;
    private Integer documentNumber;
    private String symbol;
    private LocalDate issuedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant preparedAt;
    private int reviewTurn;
    private String returnReason;
    private String finalSummary;
    private Instant closedAt;
    private String earlySummaryReason;
    private String earlySummaryBy;
    private Instant earlySummaryAt;
    @Version
    private Long version;

    protected StoredMovement() {
    }

    public StoredMovement(String id, String planId, String title, String issuerUnitId, String advisoryUnitId, LocalDate startsOn, LocalDate endsOn,
                          boolean rollOver, Instant preparedAt) {
        this.id = id;
        this.planId = planId;
        this.title = title;
        this.issuerUnitId = issuerUnitId;
        this.advisoryUnitId = advisoryUnitId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.rollOver = rollOver;
        this.preparedAt = preparedAt;
        this.status = MovementStatus.IN_REVIEW;
        this.reviewTurn = 1;
    }

    /** How often the findings have been gone through, this time included. */
    public int reviewTurn() {
        return reviewTurn;
    }

    /** Why it came back to the review, null when it did not. */
    public String returnReason() {
        return returnReason;
    }

    public String finalSummary() {
        return finalSummary;
    }

    public String planId() {
        return planId;
    }

    /** The version that was submitted for approval, null while it is in review. */
    public Integer planVersion() {
        return planVersion;
    }

    /** Whether a deadline on a day off moves to the next working day. */
    public boolean rollOver() {
        return rollOver;
    }

    public Integer documentNumber() {
        return documentNumber;
    }

    /** From here on the movement carries out this version of its plan. */
    public void submitForApproval(int planVersion, String title, LocalDate startsOn, LocalDate endsOn) {
        step(MovementStatus.IN_REVIEW, MovementStatus.IN_APPROVAL);
        this.planVersion = planVersion;
        this.title = title;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public void withdraw() {
        step(MovementStatus.IN_REVIEW, MovementStatus.WITHDRAWN);
    }

    public void approve() {
        step(MovementStatus.IN_APPROVAL, MovementStatus.APPROVED);
    }

    public void returnToReview(String reason) {
        step(MovementStatus.IN_APPROVAL, MovementStatus.IN_REVIEW);
        reopenReview(reason);
    }

    public void issue(int documentNumber, String symbol, LocalDate issuedOn) {
        step(MovementStatus.APPROVED, MovementStatus.ISSUED);
        this.documentNumber = documentNumber;
        this.symbol = symbol;
        this.issuedOn = issuedOn;
    }

    public void blockLaunch(String reason) {
        step(MovementStatus.ISSUED, MovementStatus.IN_REVIEW);
        reopenReview(reason);
    }

    public void launch() {
        step(MovementStatus.ISSUED, MovementStatus.LAUNCHED);
    }

    /** Null while the chair has not allowed it. */
    public String earlySummaryReason() {
        return earlySummaryReason;
    }

    public void allowEarlySummary(String reason, String by, Instant at) {
        if (status != MovementStatus.LAUNCHED) {
            throw refused();
        }
        if (VietnamTime.dayOf(at).isAfter(endsOn)) {
            throw Refused.conflict("Thời gian thi đua đã hết, tổng kết không cần cho phép.");
        }
        if (earlySummaryReason != null) {
            throw Refused.conflict("Đã có cho phép tổng kết sớm.");
        }
        earlySummaryReason = reason;
        earlySummaryBy = by;
        earlySummaryAt = at;
    }

    public void summarise(String text) {
        if (status != MovementStatus.LAUNCHED) {
            throw refused();
        }
        finalSummary = text;
    }

    public void close(Instant at) {
        step(MovementStatus.LAUNCHED, MovementStatus.CLOSED);
        closedAt = at;
    }

    public Movement view() {
        return new Movement(id, planId, title, issuerUnitId, advisoryUnitId, status, symbol, issuedOn, startsOn, endsOn);
    }

    private void reopenReview(String reason) {
        planVersion = null;
        returnReason = reason;
        reviewTurn++;
    }

    private void step(MovementStatus from, MovementStatus to) {
        if (status != from) {
            throw refused();
        }
        status = to;
    }

    private Refused refused() {
        return Refused.conflict("Phong trào đang ở trạng thái «" + status.label() + "», không làm được bước này.");
    }
}
