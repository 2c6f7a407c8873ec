package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocNomination;
import vn.thidua.award.AdHocStatus;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** An ad hoc award; refuses every step that its status does not allow. */
@Entity
@Table(name = "td_ad_hoc_award")
public class StoredAdHoc {

    @Id
    private String id;
    private String movementId;
    private int position;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String nomineeName;
    private Award award;
    private String achievement;
    private LocalDate achievedOn;
    private String confirmation;
    @Enumerated(EnumType.STRING)
    private AdHocStatus status;
    private String reason;
    private int supplements;
    private String proposedBy;
    private Instant proposedAt;
    private Instant decideDueAt;
    private Instant decidedAt;
    private boolean decisionLate;
    @Version
    private Integer version;

    protected StoredAdHoc() {
    }

    public StoredAdHoc(String movementId, int position, AdHocNomination proposal, String proposedBy, Instant proposedAt) {
        this.id = movementId + "/x" + position;
        this.movementId = movementId;
        this.position = position;
        this.unitId = proposal.unitId();
        this.kind = proposal.kind();
        this.nomineeName = proposal.nominee();
        this.award = proposal.award();
        this.achievement = proposal.achievement();
        this.achievedOn = proposal.achievedOn();
        this.confirmation = proposal.confirmation();
        this.status = AdHocStatus.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Goes to the chair, who has until {@code decideBy}. */
    public DirectCase findEligible(String sentence, Instant decideBy) {
        require("kết luận", AdHocStatus.PROPOSED);
        status = AdHocStatus.DECIDING;
        decideDueAt = decideBy;
        return new DirectCase(awardKey(), id, unitId, kind, nomineeName, award, sentence);
    }

    public void findIneligible(String why) {
        require("kết luận", AdHocStatus.PROPOSED);
        status = AdHocStatus.INELIGIBLE;
        reason = why;
    }

    /** Back to the unit for what is missing, as often as the law allows (L-86). */
    public void askForSupplement(String what, int allowed) {
        require("yêu cầu bổ sung", AdHocStatus.PROPOSED);
        if (supplements >= allowed) {
            throw Refused.invalid("outcome", "Chỉ được yêu cầu bổ sung %d lần; đề nghị này đã được yêu cầu bổ sung.".formatted(allowed));
        }
        supplements++;
        status = AdHocStatus.SUPPLEMENT;
        reason = what;
    }

    public void supply(String addition, String newConfirmation) {
        require("bổ sung", AdHocStatus.SUPPLEMENT);
        String whole = achievement + "\nBổ sung: " + addition;
        if (whole.length() > 4000) {
            throw Refused.invalid("addition", "«Nội dung bổ sung» cùng thành tích đã ghi không quá 4000 ký tự.");
        }
        achievement = whole;
        confirmation = newConfirmation;
        reason = null;
        status = AdHocStatus.PROPOSED;
    }

    /** The time to decide has run out. */
    public void overdue() {
        decisionLate |= status == AdHocStatus.DECIDING;
    }

    public void decided(Instant at) {
        require("ghi nhận quyết định", AdHocStatus.DECIDING);
        status = AdHocStatus.DECIDED;
        decidedAt = at;
        decisionLate = !at.isBefore(decideDueAt);
    }

    private void require(String act, AdHocStatus needed) {
        if (status != needed) {
            throw Refused.conflict("Không thể %s khi đề nghị khen đột xuất ở trạng thái «%s».".formatted(act, status.label()));
        }
    }

    AdHocAward toAdHoc() {
        return new AdHocAward(id, movementId, new AdHocNomination(unitId, kind, nomineeName, award, achievement, achievedOn, confirmation), status,
                decisionId(), reason, decideDueAt, decisionLate);
    }

    public String id() {
        return id;
    }

    public String movementId() {
        return movementId;
    }

    public String unitId() {
        return unitId;
    }

    public String nomineeName() {
        return nomineeName;
    }

    public Award award() {
        return award;
    }

    public AdHocStatus status() {
        return status;
    }

    public Instant decideDueAt() {
        return decideDueAt;
    }

    public boolean isDecisionLate() {
        return decisionLate;
    }

    /** An award round of its own, in no phase, so that no quota counts it (S3-15). */
    String awardKey() {
        return id + "/a0";
    }

    public String decisionId() {
        return awardKey() + "/d";
    }

    /** The first words of the proposal, without what was added later. */
    String firstAchievement() {
        int added = achievement.indexOf("\nBổ sung: ");
        return added < 0 ? achievement : achievement.substring(0, added);
    }

    LocalDate achievedOn() {
        return achievedOn;
    }
}
