package vn.thidua.movement.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.ApprovePlan;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.MovementFacts;
import vn.thidua.movement.ReviewFindings;
import vn.thidua.shared.Label;

/** The chair approves the reviewed plan or sends it back. */
@ForUserTask(process = "movement", task = "userTask_approvePlan")
class ApprovePlanTask implements UserTaskContract<ApprovePlanTask.View, ApprovePlanTask.Submission> {

    /** @param warnings what the linter warned of and why the advisory body keeps it */
    record View(String title, String theme, String period, String advisory, List<Warning> warnings, boolean hasWarnings) {
    }

    /** A warning with the reason for keeping it. */
    record Warning(String message, String reason) {
    }

    record Submission(@NotNull @Label("Ý kiến của Chủ tịch") Approval approval, @Size(max = 2000) @Label("Lý do trả lại") String reason) {
    }

    /** The chair's choice. */
    enum Approval { APPROVE, RETURN }

    private final ApprovePlan approve;
    private final ReviewFindings review;
    private final DescribeMovement describe;

    ApprovePlanTask(ApprovePlan approve, ReviewFindings review, DescribeMovement describe) {
        this.approve = approve;
        this.review = review;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        String id = task.text("movementId");
        MovementFacts facts = describe.of(id);
        List<Warning> warnings = review.acknowledged(id).stream().map(kept -> new Warning(kept.message(), kept.reason())).toList();
        return new View(facts.title(), facts.theme(), facts.period(), facts.advisory(), warnings, !warnings.isEmpty());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.approval() == Approval.APPROVE) {
            approve.approve(task.text("movementId"));
        } else {
            approve.giveBack(task.text("movementId"), submission.reason());
        }
        return Map.of("approval", submission.approval().name());
    }
}
