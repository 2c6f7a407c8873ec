package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.ComplaintRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.RegisterRepository;
import vn.thidua.award.internal.StoredComplaint;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** The advisory body examines a complaint; the chair who decided answers it with a reason, within the time of the law. */
@Service
public class AnswerComplaint {

    private final ComplaintRepository complaints;
    private final LineRepository lines;
    private final RegisterRepository register;
    private final OpenRevocation revocations;
    private final RulePacks rulePacks;
    private final Explanations explanations;
    private final Movements movements;
    private final People people;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerComplaint(ComplaintRepository complaints, LineRepository lines, RegisterRepository register, OpenRevocation revocations,
                    RulePacks rulePacks, Explanations explanations, Movements movements, People people, Notices notices, AuditTrail audit,
                    Clock clock) {
        this.complaints = complaints;
        this.lines = lines;
        this.register = register;
        this.revocations = revocations;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
        this.movements = movements;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void examine(String complaintId, String findings) {
        complaints.locked(complaintId).examine(findings);
        audit.record("COMPLAINT_EXAMINED", complaintId, findings);
    }

    @Transactional
    public void reject(String complaintId, String signerId, String answer) {
        StoredComplaint complaint = answerable(complaintId, signerId);
        complaint.reject(answer, signerId, clock.instant());
        tell(complaint, "không được chấp nhận", answer);
    }

    /**
     * @param ground of the law for a revocation; null for a supplementary decision
     * @throws Refused when the remedy does not fit: only a refused case is supplemented, only an award that stands is revoked
     */
    @Transactional
    public void uphold(String complaintId, String signerId, String answer, Remedy remedy, String ground) {
        if (remedy == null) {
            throw Refused.invalid("remedy", "«Biện pháp giải quyết»: phải chọn.");
        }
        StoredComplaint complaint = answerable(complaintId, signerId);
        check(complaint, remedy, ground);
        complaint.uphold(answer, remedy, remedy == Remedy.REVOCATION ? ground : null, signerId, clock.instant());
        tell(complaint, "được chấp nhận", answer + " Biện pháp: " + remedy.label() + ".");
    }

    /** The time to answer has run out: whoever owes the next step is urged, and the delay is kept. */
    @Transactional
    public void remind(String complaintId) {
        StoredComplaint complaint = complaints.locked(complaintId);
        if (!complaint.status().isAnswered()) {
            complaint.overdue();
            String unit = complaint.status() == ComplaintStatus.FILED ? movements.get(complaint.movementId()).advisoryUnitId() : complaint.issuerUnitId();
            String words = "Khiếu nại đã quá hạn giải quyết ngày " + VietnamTime.date(lastDay(complaint)) + ".";
            notices.remind(unit, complaintId, words);
            audit.record("COMPLAINT_OVERDUE", complaintId, words);
        }
    }

    private void check(StoredComplaint complaint, Remedy remedy, String ground) {
        Line line = lines.findByDecisionIdOrderByPosition(complaint.decisionId()).stream()
                .filter(one -> one.nominationId().equals(complaint.nominationId())).findFirst().orElseThrow();
        boolean stands = register.findById(complaint.nominationId()).map(one -> one.value().standing() == AwardStanding.ACTIVE).orElse(false);
        if (remedy == Remedy.SUPPLEMENT && !line.isRefused()) {
            throw Refused.invalid("remedy", "Chỉ khen thưởng bổ sung trường hợp đã không được khen thưởng.");
        }
        if (remedy == Remedy.REVOCATION && !stands) {
            throw Refused.invalid("remedy", "Chỉ hủy bỏ khen thưởng đang có hiệu lực.");
        }
        if (remedy == Remedy.REVOCATION && revocations.grounds().stream().noneMatch(item -> item.id().equals(ground))) {
            throw Refused.invalid("ground", "«Căn cứ hủy bỏ» phải là một trường hợp pháp luật quy định.");
        }
    }

    private StoredComplaint answerable(String complaintId, String signerId) {
        StoredComplaint complaint = complaints.locked(complaintId);
        if (!people.has(signerId, FunctionalRole.ISSUER_CHAIR, complaint.issuerUnitId())) {
            throw Refused.forbidden("Chỉ người đứng đầu cơ quan đã quyết định khen thưởng được trả lời khiếu nại.");
        }
        return complaint;
    }

    private void tell(StoredComplaint complaint, String outcome, String answer) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        String late = complaint.isAnswerLate() ? "quá hạn" : "đúng hạn";
        explanations.keep(new Explanation(complaint.id(), "COMPLAINT_ANSWER", Map.of("lastDay", lastDay(complaint).toString(),
                "answeredOn", today.toString()), rulePacks.asOf(today).version(), today, !complaint.isAnswerLate(),
                "Trả lời khiếu nại ngày %s, hạn %s: %s.".formatted(VietnamTime.date(today), VietnamTime.date(lastDay(complaint)), late)));
        notices.inform(complaint.unitId(), complaint.id(), "Khiếu nại của đơn vị %s. %s".formatted(outcome, answer));
        audit.record("COMPLAINT_" + complaint.status(), complaint.id(), answer);
    }

    private static LocalDate lastDay(StoredComplaint complaint) {
        return VietnamTime.dayOf(complaint.answerDueAt().minusMillis(1));
    }
}
