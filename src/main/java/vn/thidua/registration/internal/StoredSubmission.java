package vn.thidua.registration.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.registration.Submission;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Refused;

/** One turn of a registration; never changed once it has been returned, recalled or accepted. */
@Entity
@Table(name = "td_registration_submission")
class StoredSubmission {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "obligation_id")
    private StoredRegistration registration;
    private int turnNo;
    private Instant submittedAt;
    private String submittedBy;
    private boolean late;
    private String latenessReason;
    private String lateAcceptedReason;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("itemNo")
    private List<StoredObject> objects = new ArrayList<>();
    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("itemNo")
    private List<StoredTitle> titles = new ArrayList<>();
    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    private List<StoredPledge> pledges = new ArrayList<>();

    protected StoredSubmission() {
    }

    StoredSubmission(StoredRegistration registration, int turnNo, Turn turn, RegistrationStatus status) {
        this.id = UUID.randomUUID().toString();
        this.registration = registration;
        this.turnNo = turnNo;
        this.submittedAt = turn.at();
        this.submittedBy = turn.by();
        this.late = turn.late();
        this.latenessReason = turn.latenessReason();
        this.status = status;
        for (int i = 0; i < turn.objects().size(); i++) {
            objects.add(new StoredObject(this, i, turn.objects().get(i), turn.hints().get(i)));
        }
        for (int i = 0; i < turn.titles().size(); i++) {
            titles.add(new StoredTitle(this, i, turn.titles().get(i)));
        }
        if (turn.pledge() != null) {
            pledges.add(new StoredPledge(this, turn.pledge()));
        }
    }

    void judge(List<Verdict> verdicts, BiConsumer<Judged, Verdict> say) {
        Map<String, Verdict> byObject = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (byObject.put(verdict.objectId(), verdict) != null) {
                throw Refused.invalid("verdicts", "Mỗi mục chỉ được ghi một ý kiến.");
            }
        }
        List<Judged> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            Verdict verdict = byObject.remove(parts.get(i).id());
            if (verdict == null || verdict.outcome() == null) {
                throw Refused.invalid("verdicts", "Mục %d «%s»: chưa có ý kiến đạt hay trả lại.".formatted(i + 1, parts.get(i).name()));
            }
            if (verdict.isReturn() && verdict.reason().isBlank()) {
                throw Refused.invalid("verdicts", "Mục %d «%s»: phải ghi lý do trả lại.".formatted(i + 1, parts.get(i).name()));
            }
            say.accept(parts.get(i), verdict);
        }
        if (!byObject.isEmpty()) {
            throw Refused.conflict("Bản đăng ký đã thay đổi; hãy mở lại công việc để xem bản mới nhất.");
        }
    }

    void returnAll(String reason) {
        parts().forEach(part -> part.receiverSays(new Verdict(part.id(), Verdict.Outcome.RETURN, reason)));
    }

    /** Pledge, objects and rows, in the order in which they are shown. */
    private List<Judged> parts() {
        List<Judged> parts = new ArrayList<>(pledges);
        parts.addAll(objects);
        parts.addAll(titles);
        return parts;
    }

    void moveTo(RegistrationStatus status) {
        this.status = status;
    }

    void acceptLate(String reason) {
        if (late && reason.isBlank()) {
            throw Refused.invalid("lateAcceptedReason", "Bản đăng ký nộp quá hạn: phải ghi lý do chấp nhận.");
        }
        this.lateAcceptedReason = reason;
    }

    boolean late() {
        return late;
    }

    String unitId() {
        return registration.unitId();
    }

    /** Works, models and tasks, without the political task that each agency is assigned anyway (S0-09). */
    int countWorks() {
        return (int) objects.stream().filter(object -> !object.isAssigned()).count();
    }

    List<RegisteredTitle> registeredTitles() {
        return titles.stream().map(StoredTitle::registered).toList();
    }

    List<RegisteredObject> registered() {
        return objects.stream().map(StoredObject::registered).toList();
    }

    Submission view() {
        return new Submission(turnNo, submittedAt, submittedBy, late, latenessReason, status, objects.stream().map(StoredObject::view).toList(),
                pledges.stream().map(StoredPledge::view).findFirst().orElse(null), titles.stream().map(StoredTitle::view).toList());
    }
}
