package vn.thidua.registration.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.registration.Submission;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Refused;

/** A unit's registration with all its turns. It lies with exactly one party at a time and guards who may act next. */
@Entity
@Table(name = "td_registration")
public class StoredRegistration {

    private static final Set<RegistrationStatus> WITH_UNIT = EnumSet.of(RegistrationStatus.RETURNED, RegistrationStatus.RECALLED, RegistrationStatus.INCOMPLETE);
    private static final Set<RegistrationStatus> WITHDRAWN = EnumSet.of(RegistrationStatus.RETURNED, RegistrationStatus.RECALLED);

    @Id
    private String obligationId;
    private String movementId;
    private String unitId;
    private String viaUnitId;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    @Version
    private Long version;
    @OneToMany(mappedBy = "registration", cascade = CascadeType.ALL)
    @OrderBy("turnNo")
    private List<StoredSubmission> submissions = new ArrayList<>();

    protected StoredRegistration() {
    }

    /** @param viaUnitId the intermediate appraiser, empty when the registration goes straight to the receiver */
    public StoredRegistration(String obligationId, String movementId, String unitId, String viaUnitId) {
        this.obligationId = obligationId;
        this.movementId = movementId;
        this.unitId = unitId;
        this.viaUnitId = viaUnitId;
    }

    public String obligationId() {
        return obligationId;
    }

    public String unitId() {
        return unitId;
    }

    public void submit(Turn turn) {
        add(turn, viaUnitId.isEmpty() ? RegistrationStatus.WITH_RECEIVER : RegistrationStatus.WITH_SECTOR);
    }

    /** Keeps what the unit has so far, which is fewer than the plan demands; the unit goes on with it (S0-24). */
    public void keepPart(Turn turn) {
        add(turn, RegistrationStatus.INCOMPLETE);
    }

    private void add(Turn turn, RegistrationStatus next) {
        if (status != null && !WITH_UNIT.contains(status)) {
            throw Refused.conflict("Bản đăng ký đã được gửi, không gửi lần nữa được: " + status.label() + ".");
        }
        status = next;
        submissions.add(new StoredSubmission(this, submissions.size() + 1, turn, status));
    }

    /** @return whether the registration goes on to the receiver */
    public boolean appraise(List<Verdict> verdicts) {
        require(RegistrationStatus.WITH_SECTOR, "Bản đăng ký không còn ở bước thẩm định ngành");
        current().judge(verdicts, Judged::sectorSays);
        return moveTo(anyReturned(verdicts) ? RegistrationStatus.RETURNED : RegistrationStatus.WITH_RECEIVER) == RegistrationStatus.WITH_RECEIVER;
    }

    /** @return whether the registration is accepted */
    public boolean decide(List<Verdict> verdicts, String lateAcceptedReason) {
        require(RegistrationStatus.WITH_RECEIVER, "Bản đăng ký không còn chờ cơ quan tiếp nhận");
        current().judge(verdicts, Judged::receiverSays);
        if (!anyReturned(verdicts)) {
            current().acceptLate(lateAcceptedReason == null ? "" : lateAcceptedReason.strip());
        }
        return moveTo(anyReturned(verdicts) ? RegistrationStatus.RETURNED : RegistrationStatus.ACCEPTED) == RegistrationStatus.ACCEPTED;
    }

    /** Possible until somebody has acted on it; that a task was claimed does not count. */
    public void recall() {
        boolean untouched = status == RegistrationStatus.WITH_SECTOR || status == RegistrationStatus.WITH_RECEIVER && viaUnitId.isEmpty();
        if (!untouched) {
            throw Refused.conflict(status == null ? "Đơn vị chưa gửi bản đăng ký nào." : "Không thu hồi được, bản đăng ký đã được xử lý: " + status.label() + ".");
        }
        moveTo(RegistrationStatus.RECALLED);
    }

    /** The receiver no longer accepts it; the unit goes on with what it had. */
    public void takeAcceptanceBack(String reason) {
        require(RegistrationStatus.ACCEPTED, "Bản đăng ký chưa được chấp nhận");
        current().returnAll(reason);
        moveTo(RegistrationStatus.RETURNED);
    }

    /** Newest first. */
    public List<Submission> history() {
        return submissions.stream().map(StoredSubmission::view).sorted(Comparator.comparingInt(Submission::no).reversed()).toList();
    }

    public List<RegisteredObject> acceptedObjects() {
        return status == RegistrationStatus.ACCEPTED ? current().registered() : List.of();
    }

    public List<RegisteredTitle> acceptedTitles() {
        return status == RegistrationStatus.ACCEPTED ? current().registeredTitles() : List.of();
    }

    /** How many works stand, without those that were given or taken back. */
    public int countWorks() {
        return status == null || WITHDRAWN.contains(status) ? 0 : current().countWorks();
    }

    private StoredSubmission current() {
        return submissions.get(submissions.size() - 1);
    }

    private RegistrationStatus moveTo(RegistrationStatus next) {
        status = next;
        current().moveTo(next);
        return next;
    }

    private void require(RegistrationStatus expected, String sentence) {
        if (status != expected) {
            throw Refused.conflict(sentence + (status == null ? "." : ": " + status.label() + "."));
        }
    }

    private static boolean anyReturned(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(Verdict::isReturn);
    }
}
