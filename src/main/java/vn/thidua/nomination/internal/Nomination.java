package vn.thidua.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.thidua.nomination.Assessment;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominee;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** One nominee on the way to the council; refuses every step that its status does not allow. */
@Entity
@Table(name = "td_nomination")
public class Nomination {

    private static final int TEXT = 4000;

    @Id
    private String id;
    private String obligationId;
    private int position;
    private String movementId;
    private String awardKey;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String name;
    @Enumerated(EnumType.STRING)
    private StaffCategory category;
    private Award award;
    private String achievement;
    private String registeredObjectId;
    private String report;
    private String subjectGroup;
    private String groupReason;
    @Enumerated(EnumType.STRING)
    private NominationStatus status;
    private boolean criteriaMet;
    private String assessment;
    private String reason;
    private int supplements;
    @Version
    private Integer version;

    protected Nomination() {
    }

    public Nomination(NominationList list, int position, Nominee nominee, String subjectGroup) {
        this.id = list.obligationId() + "/" + position;
        this.obligationId = list.obligationId();
        this.position = position;
        this.movementId = list.movementId();
        this.awardKey = list.awardKey();
        this.unitId = list.unitId();
        this.kind = nominee.kind();
        this.name = nominee.name();
        this.category = nominee.category();
        this.award = nominee.award();
        this.achievement = nominee.achievement();
        this.subjectGroup = subjectGroup;
        this.status = NominationStatus.COMPILING;
    }

    public void submitDossier(String objectId, String achievementReport) {
        require("nộp hồ sơ", NominationStatus.COMPILING, NominationStatus.SUPPLEMENT);
        registeredObjectId = objectId;
        report = achievementReport;
        reason = null;
        status = NominationStatus.SUBMITTED;
    }

    public void assessed(Assessment result) {
        require("đối chiếu tiêu chuẩn", NominationStatus.SUBMITTED);
        criteriaMet = result.eligible();
        assessment = result.sentence().length() <= TEXT ? result.sentence() : result.sentence().substring(0, TEXT - 1) + "…";
    }

    /** The appraiser chooses the criteria group, where the plan leaves it open or names another. */
    public void regroup(String group, String why) {
        require("chọn nhóm tiêu chuẩn", NominationStatus.SUBMITTED);
        subjectGroup = group;
        groupReason = why;
        criteriaMet = false;
    }

    public void findEligible() {
        require("kết luận", NominationStatus.SUBMITTED);
        if (!criteriaMet) {
            throw Refused.invalid("outcome", "Không thể kết luận đủ điều kiện. "
                    + (assessment == null ? "Hồ sơ chưa được đối chiếu tiêu chuẩn." : assessment));
        }
        status = NominationStatus.ELIGIBLE;
    }

    public void findIneligible(String why) {
        require("kết luận", NominationStatus.SUBMITTED);
        status = NominationStatus.INELIGIBLE;
        reason = why;
    }

    /** Back to the unit for what is missing, as often as the law allows (L-86). */
    public void askForSupplement(String what, int allowed) {
        require("yêu cầu bổ sung", NominationStatus.SUBMITTED);
        if (supplements >= allowed) {
            throw Refused.invalid("outcome", "Chỉ được yêu cầu bổ sung %d lần; hồ sơ này đã được yêu cầu bổ sung.".formatted(allowed));
        }
        supplements++;
        status = NominationStatus.SUPPLEMENT;
        reason = what;
    }

    /** Waits for the end of a discipline case, inspection or complaint (L-29). */
    public void hold(String why) {
        require("tạm dừng", NominationStatus.SUBMITTED);
        status = NominationStatus.ON_HOLD;
        reason = why;
    }

    public void release() {
        require("gỡ tạm dừng", NominationStatus.ON_HOLD);
        status = NominationStatus.SUBMITTED;
        reason = null;
    }

    private void require(String act, NominationStatus... allowed) {
        for (NominationStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw Refused.conflict("Không thể %s khi đề nghị đang ở trạng thái «%s».".formatted(act, status.label()));
    }

    /** What other modules see. */
    public NominationCase toCase(String registeredObject) {
        Nominee nominee = new Nominee(kind, name, category, award, achievement);
        return new NominationCase(id, movementId, awardKey, unitId, nominee, subjectGroup, registeredObject, status, criteriaMet, reason);
    }

    public String id() {
        return id;
    }

    public String obligationId() {
        return obligationId;
    }

    public String movementId() {
        return movementId;
    }

    public String awardKey() {
        return awardKey;
    }

    public String unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public NomineeKind kind() {
        return kind;
    }

    public Award award() {
        return award;
    }

    public String subjectGroup() {
        return subjectGroup;
    }

    public String registeredObjectId() {
        return registeredObjectId;
    }

    public String report() {
        return report;
    }

    public NominationStatus status() {
        return status;
    }

    public String assessment() {
        return assessment;
    }

    public int supplements() {
        return supplements;
    }
}
