package vn.thidua.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.ComplaintRepository;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.StoredComplaint;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** A unit with a nominee in a published decision complains about one of its cases, its own or another's (L-95). */
@Service
public class FileComplaint {

    private final ComplaintRepository complaints;
    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final RulePacks rulePacks;
    private final Explanations explanations;
    private final Movements movements;
    private final People people;
    private final Processes processes;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    FileComplaint(ComplaintRepository complaints, DecisionRepository decisions, LineRepository lines, RulePacks rulePacks,
                  Explanations explanations, Movements movements, People people, Processes processes, CurrentActor actor, AuditTrail audit,
                  Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.lines = lines;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
        this.movements = movements;
        this.people = people;
        this.processes = processes;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit of the decision for which the signed-in person may complain; empty when there is none. */
    @Transactional(readOnly = true)
    public List<String> unitsOfComplainant(String decisionId) {
        return lines.findByDecisionIdOrderByPosition(decisionId).stream().map(Line::unitId).distinct()
                .filter(unit -> people.has(actor.id(), FunctionalRole.UNIT_OFFICER, unit) || people.has(actor.id(), FunctionalRole.UNIT_HEAD, unit))
                .toList();
    }

    /**
     * @return id of the complaint
     * @throws Refused when the decision is not published, the person speaks for none of its units, the case is not of the decision, the unit
     *                 has a complaint about it that waits for its answer, or the time that the law verifiably gives is over
     */
    @Transactional
    public String file(String decisionId, String nominationId, String content) {
        Decision decision = decisions.locked(decisionId);
        if (decision.status() != DecisionStatus.PUBLISHED) {
            throw Refused.conflict("Chỉ khiếu nại quyết định đã công bố.");
        }
        String unit = unitsOfComplainant(decisionId).stream().findFirst()
                .orElseThrow(() -> Refused.forbidden("Chỉ cán bộ, thủ trưởng đơn vị có trường hợp trong quyết định được khiếu nại."));
        if (content == null || content.isBlank() || content.length() > 4000) {
            throw Refused.invalid("content", "«Nội dung khiếu nại»: phải nhập, không quá 4000 ký tự.");
        }
        if (lines.findByDecisionIdOrderByPosition(decisionId).stream().noneMatch(line -> line.nominationId().equals(nominationId))) {
            throw Refused.invalid("nominationId", "Trường hợp không thuộc quyết định này.");
        }
        List<StoredComplaint> before = complaints.findByDecisionIdOrderByPosition(decisionId);
        if (before.stream().anyMatch(one -> one.unitId().equals(unit) && one.nominationId().equals(nominationId) && !one.status().isAnswered())) {
            throw Refused.conflict("Đơn vị đã có khiếu nại về trường hợp này, đang được giải quyết.");
        }
        return store(decision, before.size() + 1, nominationId, unit, content.strip());
    }

    private String store(Decision decision, int position, String nominationId, String unit, String content) {
        boolean late = isLate(decision, decision.id() + "/c" + position);
        LocalDate today = VietnamTime.dayOf(clock.instant());
        int days = rulePacks.asOf(today).calendarDays("COMPLAINT_ANSWER").map(RuleValue::value)
                .orElseThrow(() -> Refused.conflict("Bộ quy tắc chưa có thời hạn giải quyết khiếu nại."));
        Instant answerBy = VietnamTime.startOf(today.plusDays(days + 1L));
        StoredComplaint complaint = complaints.saveAndFlush(new StoredComplaint(decision, position, nominationId, unit, content, actor.id(),
                clock.instant(), late, answerBy));
        Movement movement = movements.get(decision.movementId());
        processes.start("complaint", complaint.id(), Map.of("complaintId", complaint.id(), "movementId", movement.id(),
                "issuerUnitId", decision.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId(), "answerDueAt", VietnamTime.iso(answerBy)));
        audit.record("COMPLAINT_FILED", complaint.id(), content);
        return complaint.id();
    }

    /** Only a time that somebody vouches for cuts a complaint off; one that nobody does is a mark for the examiner. */
    private boolean isLate(Decision decision, String complaintId) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        RulePack law = rulePacks.asOf(decision.issuedOn());
        RuleValue<Integer> limit = law.calendarDays("COMPLAINT").orElse(null);
        if (limit == null) {
            return false;
        }
        LocalDate lastDay = decision.publishedOn().plusDays(limit.value());
        boolean late = today.isAfter(lastDay);
        String sentence = "Khiếu nại ngày %s, thời hiệu %d ngày kể từ ngày công bố đến hết ngày %s (%s): %s.".formatted(VietnamTime.date(today),
                limit.value(), VietnamTime.date(lastDay), limit.evidence(), late ? "quá thời hiệu" : "trong thời hiệu");
        if (late && limit.mayDecide()) {
            throw Refused.conflict(sentence);
        }
        explanations.keep(new Explanation(complaintId, "COMPLAINT_TIME", Map.of("publishedOn", decision.publishedOn().toString(),
                "days", limit.value(), "filedOn", today.toString()), law.version(), today, !late, sentence));
        return late;
    }
}
