package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.EscalatedCase;
import vn.thidua.award.EscalationCause;
import vn.thidua.award.EscalationStatus;
import vn.thidua.nomination.NominationCase;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.shared.Refused;

/** One case on its way through another level; refuses every step that its status does not allow. */
@Entity
@Table(name = "td_escalation")
public class StoredEscalation {

    @Id
    private String id;
    private String nominationId;
    private String awardKey;
    private String movementId;
    private String unitId;
    private String sessionId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nomineeName;
    private String achievement;
    private Award award;
    private Award ownAward;
    @Enumerated(EnumType.STRING)
    private ChairLevel decider;
    @Enumerated(EnumType.STRING)
    private EscalationCause cause;
    private String councilSentence;
    @Enumerated(EnumType.STRING)
    private EscalationStatus status;
    private boolean continued;
    private String proposalNumber;
    private LocalDate proposalDate;
    private String legalLimb;
    private LocalDate sentOn;
    private String channel;
    private Instant answerDueAt;
    private String answerDocument;
    private LocalDate answeredOn;
    private String reason;
    @Version
    private Integer version;

    protected StoredEscalation() {
    }

    StoredEscalation(NominationCase nomination, UpwardRoute route, String sessionId, String councilSentence) {
        this.id = idOf(nomination.id());
        this.nominationId = nomination.id();
        this.awardKey = nomination.awardKey();
        this.movementId = nomination.movementId();
        this.unitId = nomination.unitId();
        this.sessionId = sessionId;
        this.kind = nomination.nominee().kind();
        this.nomineeName = nomination.nominee().name();
        this.award = route.award();
        this.ownAward = route.ownAward();
        this.decider = route.decider();
        this.cause = route.cause();
        this.councilSentence = councilSentence;
        this.achievement = Achievement.of(this);
        this.status = EscalationStatus.COMPILING;
    }

    static String idOf(String nominationId) {
        return nominationId + "/e";
    }

    /** The package is complete: submission, report, minutes and vote, and the provision relied on. */
    public void compile(String number, LocalDate date, String limb) {
        require("lập hồ sơ trình", EscalationStatus.COMPILING);
        proposalNumber = number;
        proposalDate = date;
        legalLimb = limb;
        status = EscalationStatus.COMPILED;
    }

    public void drop(String why) {
        require("thôi trình", EscalationStatus.COMPILING);
        reason = why;
        status = EscalationStatus.DROPPED;
    }

    public void send(LocalDate on, String by, Instant dueAt) {
        require("gửi hồ sơ", EscalationStatus.COMPILED);
        sentOn = on;
        channel = by;
        answerDueAt = dueAt;
        status = EscalationStatus.SENT;
    }

    public void wait(Instant until) {
        require("chờ tiếp", EscalationStatus.SENT);
        answerDueAt = until;
    }

    public void grant(String document, LocalDate on) {
        require("ghi trả lời", EscalationStatus.SENT);
        answerDocument = document;
        answeredOn = on;
        status = EscalationStatus.GRANTED;
    }

    public void decline(String why, String document, LocalDate on) {
        require("ghi trả lời", EscalationStatus.SENT);
        reason = why;
        answerDocument = document;
        answeredOn = on;
        status = EscalationStatus.DECLINED;
    }

    public void stopWaiting(String why) {
        require("thôi chờ", EscalationStatus.SENT);
        reason = why;
        status = EscalationStatus.UNANSWERED;
    }

    /** The case went on after its end; false when it had before. */
    public boolean goOn() {
        if (status.isOpen()) {
            throw Refused.conflict("Hồ sơ trình cấp trên chưa có kết quả.");
        }
        boolean first = !continued;
        continued = true;
        return first;
    }

    /** Whether the issuer decides the case itself now. */
    public boolean isBackAtIssuer() {
        return continued && status != EscalationStatus.GRANTED && ownAward != null;
    }

    private void require(String act, EscalationStatus needed) {
        if (status != needed) {
            throw Refused.conflict("Không thể %s khi hồ sơ trình ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    public EscalatedCase value() {
        return new EscalatedCase(id, nominationId, awardKey, movementId, unitId, sessionId, kind.label() + ": " + nomineeName, award, ownAward,
                decider, cause, councilSentence, status, proposalNumber, proposalDate, legalLimb, sentOn, channel, answerDueAt,
                answerDocument, answeredOn, reason);
    }

    public String id() {
        return id;
    }

    public String nominationId() {
        return nominationId;
    }

    public String awardKey() {
        return awardKey;
    }

    public String movementId() {
        return movementId;
    }

    public String unitId() {
        return unitId;
    }

    NomineeKind kind() {
        return kind;
    }

    public String nomineeName() {
        return nomineeName;
    }

    String achievement() {
        return achievement;
    }

    public Award award() {
        return award;
    }

    public Award ownAward() {
        return ownAward;
    }

    public ChairLevel decider() {
        return decider;
    }

    public EscalationStatus status() {
        return status;
    }

    public LocalDate proposalDate() {
        return proposalDate;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Instant answerDueAt() {
        return answerDueAt;
    }

    public String answerDocument() {
        return answerDocument;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String reason() {
        return reason;
    }
}
