package vn.thidua.award.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.CommentOutcome;
import vn.thidua.award.PublicComments;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.shared.Label;

/** The advisory body records what came of the public comments before the chair signs. */
@ForUserTask(process = "decision", task = "userTask_concludeComments")
class ConcludeCommentsTask implements UserTaskContract<ConcludeCommentsTask.View, ConcludeCommentsTask.Submission> {

    record View(String movement, List<CaseLine> cases, List<Said> comments) {
    }

    record Said(String commentId, String author, String day, String text) {
    }

    record Submission(@Size(max = 500) @Label("Kết quả xem xét ý kiến") List<@NotNull @Valid Row> answers) {
    }

    record Row(
            @NotBlank @Size(max = 36) @Label("Ý kiến") String commentId,
            @NotNull @Label("Kết quả") CommentOutcome outcome,
            @NotBlank @Size(max = 4000) @Label("Giải trình") String answer) {
    }

    private final PublicComments comments;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;
    private final People people;

    ConcludeCommentsTask(PublicComments comments, AwardDecisions decisions, DescribeMovement describe, People people) {
        this.comments = comments;
        this.decisions = decisions;
        this.describe = describe;
        this.people = people;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        return new View(describe.of(task.text("movementId")).title(), decision.lines().stream().map(CaseLine::of).toList(),
                comments.of(decision.id()).stream().map(one -> new Said(one.id(), people.find(one.author()).map(Person::fullName).orElse(one.author()),
                        VietnamTime.date(VietnamTime.dayOf(one.receivedAt())), one.text())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        comments.conclude(task.text("decisionId"), submission.answers() == null ? List.of() : submission.answers().stream()
                .map(row -> new PublicComments.Answer(row.commentId(), row.outcome(), row.answer())).toList());
        return Map.of();
    }
}
