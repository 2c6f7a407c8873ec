package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.thidua.award.Complaint;
import vn.thidua.award.ComplaintStatus;
import vn.thidua.award.Remedy;
import vn.thidua.shared.Refused;

/** One complaint: filed, examined, answered. */
@Entity
@Table(name = "td_complaint")
public class StoredComplaint {

    @Id
    private String id;
    private String decisionId;
    private String nominationId;
    private String movementId;
    private String issuerUnitId;
    private String unitId;
    private int position;
    private String content;
    private String filedBy;
    private Instant filedAt;
    private boolean filedLate;
    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;
    private String findings;
    private Instant answerDueAt;
    private String answer;
    @Enumerated(EnumType.STRING)
    private Remedy remedy;
    private String ground;
    private String remedyKey;
    private String answeredBy;
    private Instant answeredAt;
    private boolean answerLate;
    @Version
    private Integer version;

    protected StoredComplaint() {
    }

    public StoredComplaint(Decision decision, int position, String nominationId, String unitId, String content, String filedBy, Instant filedAt,
                           boolean filedLate, Instant answerDueAt) {
        this.id = decision.id() + "/c" + position;
        this.decisionId = decision.id();
        this.movementId = decision.movementId();
        this.issuerUnitId = decision.issuerUnitId();
        this.position = position;
        this.nominationId = nominationId;
        this.unitId = unitId;
        this.content = content;
        this.filedBy = filedBy;
        this.filedAt = filedAt;
        this.filedLate = filedLate;
        this.answerDueAt = answerDueAt;
        this.status = ComplaintStatus.FILED;
    }

    public void examine(String found) {
        require("xác minh", ComplaintStatus.FILED);
        findings = found;
        status = ComplaintStatus.EXAMINED;
    }

    /** @param legalGround of a revocation; null for a supplementary decision */
    public void uphold(String words, Remedy what, String legalGround, String by, Instant at) {
        answer(words, by, at, ComplaintStatus.UPHELD);
        remedy = what;
        ground = legalGround;
    }

    public void reject(String words, String by, Instant at) {
        answer(words, by, at, ComplaintStatus.REJECTED);
    }

    private void answer(String words, String by, Instant at, ComplaintStatus outcome) {
        require("trả lời", ComplaintStatus.EXAMINED);
        answer = words;
        answeredBy = by;
        answeredAt = at;
        answerLate = !at.isBefore(answerDueAt);
        status = outcome;
    }

    /** The time to answer has run out. */
    public void overdue() {
        answerLate |= !status.isAnswered();
    }

    public void remedied(String key) {
        remedyKey = key;
    }

    private void require(String act, ComplaintStatus needed) {
        if (status != needed) {
            throw Refused.conflict("Không thể %s khi khiếu nại ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    Complaint toComplaint() {
        return new Complaint(id, decisionId, nominationId, movementId, unitId, content, filedAt, filedLate, status, findings, answerDueAt, answer,
                remedy, ground, remedyKey, answerLate);
    }

    public String id() {
        return id;
    }

    public String decisionId() {
        return decisionId;
    }

    public String nominationId() {
        return nominationId;
    }

    public String movementId() {
        return movementId;
    }

    public String issuerUnitId() {
        return issuerUnitId;
    }

    public String unitId() {
        return unitId;
    }

    public int position() {
        return position;
    }

    public ComplaintStatus status() {
        return status;
    }

    public Instant answerDueAt() {
        return answerDueAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isAnswerLate() {
        return answerLate;
    }

    public Remedy remedy() {
        return remedy;
    }

    public String ground() {
        return ground;
    }

    public String remedyKey() {
        return remedyKey;
    }
}
