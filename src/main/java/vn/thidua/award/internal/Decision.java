package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.DecisionStatus;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** An award decision: drafted, signed by the chair, numbered by the clerk, published. */
@Entity
@Table(name = "td_award_decision")
public class Decision {

    @Id
    private String id;
    private String awardKey;
    private String movementId;
    private String issuerUnitId;
    @Enumerated(EnumType.STRING)
    private DecisionStatus status;
    private String basis;
    private String returnReason;
    private String signedBy;
    private Instant signedAt;
    private Integer numberYear;
    private Integer number;
    private String documentNumber;
    private LocalDate issuedOn;
    private Instant publishedAt;
    private Instant commentsUntil;
    private boolean commentsConcluded;
    @Version
    private Integer version;

    protected Decision() {
    }

    public Decision(String id, String awardKey, String movementId, String issuerUnitId) {
        this.id = id;
        this.awardKey = awardKey;
        this.movementId = movementId;
        this.issuerUnitId = issuerUnitId;
        this.status = DecisionStatus.DRAFT;
        this.basis = "";
    }

    /** @param legalBasis the bases that the decision cites */
    public void submit(String legalBasis) {
        require("trình ký", DecisionStatus.DRAFT);
        basis = legalBasis;
        returnReason = null;
        status = DecisionStatus.AWAITING_SIGNATURE;
    }

    /** The drafted list is open to public comment; nobody signs before that is over and concluded. */
    public void openComments(Instant until) {
        commentsUntil = until;
    }

    public void concludeComments() {
        commentsConcluded = true;
    }

    public void sendBack(String reason) {
        require("trả lại", DecisionStatus.AWAITING_SIGNATURE);
        returnReason = reason;
        status = DecisionStatus.DRAFT;
    }

    /** Of two who sign at the same moment the second is told before anything is claimed once more. */
    public void requireAwaitingSignature() {
        require("ký", DecisionStatus.AWAITING_SIGNATURE);
    }

    public void sign(String by, Instant at) {
        requireAwaitingSignature();
        if (commentsUntil != null && !commentsConcluded) {
            throw Refused.conflict("Không thể ký khi chưa có kết quả lấy ý kiến công khai.");
        }
        signedBy = by;
        signedAt = at;
        status = DecisionStatus.SIGNED;
    }

    /** The clerk's number and day: not before the signature and not in the future. */
    public void issue(int newNumber, String type, LocalDate day, LocalDate today) {
        require("cấp số", DecisionStatus.SIGNED);
        LocalDate signedOn = VietnamTime.dayOf(signedAt);
        if (day.isBefore(signedOn)) {
            throw Refused.invalid("issuedOn", "Ngày ban hành không được trước ngày ký " + VietnamTime.date(signedOn) + ".");
        }
        if (day.isAfter(today)) {
            throw Refused.invalid("issuedOn", "Ngày ban hành không được sau hôm nay.");
        }
        numberYear = day.getYear();
        number = newNumber;
        documentNumber = newNumber + "/" + type;
        issuedOn = day;
        status = DecisionStatus.ISSUED;
    }

    public void publish(Instant at) {
        require("công bố", DecisionStatus.ISSUED);
        publishedAt = at;
        status = DecisionStatus.PUBLISHED;
    }

    private void require(String act, DecisionStatus needed) {
        if (status != needed) {
            throw Refused.conflict("Không thể %s khi quyết định ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    public String id() {
        return id;
    }

    public String awardKey() {
        return awardKey;
    }

    public String movementId() {
        return movementId;
    }

    public String issuerUnitId() {
        return issuerUnitId;
    }

    public DecisionStatus status() {
        return status;
    }

    public String basis() {
        return basis;
    }

    public String returnReason() {
        return returnReason;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** End of the time for public comment; null where there is none. */
    public Instant commentsUntil() {
        return commentsUntil;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The day (Vietnam) it was made public; null before. */
    public LocalDate publishedOn() {
        return publishedAt == null ? null : VietnamTime.dayOf(publishedAt);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
