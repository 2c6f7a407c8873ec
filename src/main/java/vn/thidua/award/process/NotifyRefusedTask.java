package vn.thidua.award.process;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.NotifyRefused;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;

/** The advisory body tells the units of the refused why. */
@ForUserTask(process = "decision", task = "userTask_notifyRefused")
class NotifyRefusedTask implements UserTaskContract<NotifyRefusedTask.View, NotifyRefusedTask.Submission> {

    /** @param due last day for the notices */
    record View(String movement, String number, String due, int refusedCount, List<CaseLine> cases) {
    }

    record Submission(@Size(max = 1000) @Label("Nội dung thêm vào thông báo") String addition) {
    }

    private final NotifyRefused notify;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;

    NotifyRefusedTask(NotifyRefused notify, AwardDecisions decisions, DescribeMovement describe) {
        this.notify = notify;
        this.decisions = decisions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        List<CaseLine> refused = decision.lines().stream().filter(line -> Boolean.FALSE.equals(line.granted())).map(CaseLine::of).toList();
        return new View(describe.of(task.text("movementId")).title(),
                "%s ngày %s".formatted(decision.documentNumber(), VietnamTime.date(decision.issuedOn())),
                "chậm nhất ngày " + VietnamTime.date(decision.noticeDueOn()), refused.size(), refused);
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        notify.notify(task.text("decisionId"), submission.addition());
        return Map.of();
    }
}
