package vn.thidua.award.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.ChairChoice;
import vn.thidua.award.SignDecision;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.MovementFacts;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** The chair decides every case and signs, or sends the draft back. */
@ForUserTask(process = "decision", task = "userTask_signDecision", showsPersons = true)
class SignDecisionTask implements UserTaskContract<SignDecisionTask.View, SignDecisionTask.Submission> {

    record View(String movement, String issuer, String basis, List<CaseLine> cases) {
    }

    record Submission(
            @NotNull @Label("Ý kiến của Chủ tịch") Outcome outcome,
            @Size(max = 4000) @Label("Lý do trả lại") String returnReason,
            @Size(max = 500) @Label("Các trường hợp") List<@NotNull @Valid Row> choices) {
    }

    /** The names are the process's {@code chairOutcome}. */
    enum Outcome { SIGN, RETURN }

    record Row(
            @NotBlank @Size(max = 255) @Label("Trường hợp") String nominationId,
            @NotNull @Label("Khen thưởng") Boolean granted,
            @Size(max = 4000) @Label("Lý do quyết định khác đề nghị") String reason) {
    }

    private final SignDecision sign;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;

    SignDecisionTask(SignDecision sign, AwardDecisions decisions, DescribeMovement describe) {
        this.sign = sign;
        this.decisions = decisions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        MovementFacts facts = describe.of(task.text("movementId"));
        return new View(facts.title(), facts.issuer(), decision.basis(), decision.lines().stream().map(CaseLine::of).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.outcome() == Outcome.SIGN) {
            sign.sign(task.text("decisionId"), task.userId(), choices(submission));
        } else {
            sign.sendBack(task.text("decisionId"), task.userId(), reason(submission));
        }
        return Map.of("chairOutcome", submission.outcome().name());
    }

    private static List<ChairChoice> choices(Submission submission) {
        return submission.choices() == null ? List.of() : submission.choices().stream()
                .map(row -> new ChairChoice(row.nominationId(), row.granted(), row.reason())).toList();
    }

    private static String reason(Submission submission) {
        if (submission.returnReason() == null || submission.returnReason().isBlank()) {
            throw Refused.invalid("returnReason", "«Lý do trả lại»: phải nhập.");
        }
        return submission.returnReason();
    }
}
