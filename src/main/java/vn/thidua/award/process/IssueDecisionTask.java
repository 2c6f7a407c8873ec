package vn.thidua.award.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.IssueDecision;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.MovementFacts;
import vn.thidua.shared.Label;

/** The clerk gives the signed decision its number and day. */
@ForUserTask(process = "decision", task = "userTask_issueDecision")
class IssueDecisionTask implements UserTaskContract<IssueDecisionTask.View, IssueDecisionTask.Submission> {

    record View(String movement, String issuer, int awardCount, List<CaseLine> cases) {
    }

    record Submission(
            @NotNull @Min(1) @Max(99_999) @Label("Số quyết định") Integer number,
            @NotNull @Label("Ngày ban hành") LocalDate issuedOn) {
    }

    private final IssueDecision issue;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;

    IssueDecisionTask(IssueDecision issue, AwardDecisions decisions, DescribeMovement describe) {
        this.issue = issue;
        this.decisions = decisions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        MovementFacts facts = describe.of(task.text("movementId"));
        List<CaseLine> granted = decision.lines().stream().filter(line -> Boolean.TRUE.equals(line.granted())).map(CaseLine::of).toList();
        return new View(facts.title(), facts.issuer(), granted.size(), granted);
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        issue.issue(task.text("decisionId"), submission.number(), submission.issuedOn());
        return Map.of();
    }
}
