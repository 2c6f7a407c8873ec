package vn.thidua.movement.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.IssueDocument;
import vn.thidua.movement.MovementFacts;
import vn.thidua.shared.Label;

/** The clerk gives the plan its number and date. */
@ForUserTask(process = "movement", task = "userTask_issueDocument")
class IssueDocumentTask implements UserTaskContract<IssueDocumentTask.View, IssueDocumentTask.Submission> {

    record View(String title, String issuer, String period) {
    }

    record Submission(@NotNull @Min(1) @Max(999_999) @Label("Số văn bản") Integer number, @NotNull @Label("Ngày ban hành") LocalDate issuedOn) {
    }

    private final IssueDocument issue;
    private final DescribeMovement describe;

    IssueDocumentTask(IssueDocument issue, DescribeMovement describe) {
        this.issue = issue;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        MovementFacts facts = describe.of(task.text("movementId"));
        return new View(facts.title(), facts.issuer(), facts.period());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        issue.issue(task.text("movementId"), submission.number(), submission.issuedOn());
        return Map.of();
    }
}
