package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.award.AppraiseAdHoc;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The nominee's unit adds what the appraiser misses. */
@ForUserTask(process = "ad-hoc-award", task = "userTask_supplementProposal")
class SupplementProposalTask implements UserTaskContract<SupplementProposalTask.View, SupplementProposalTask.Submission> {

    record View(String movement, String nominee, String award, String achievement, String achievedOn, String earlierConfirmation, String returned) {
    }

    record Submission(
            @NotBlank @Size(max = 2000) @Label("Nội dung bổ sung") String addition,
            @NotBlank @Size(max = 1000) @Label("Xác nhận thành tích") String confirmation) {
    }

    private final AppraiseAdHoc appraise;
    private final AdHocSheet sheet;

    SupplementProposalTask(AppraiseAdHoc appraise, AdHocSheet sheet) {
        this.appraise = appraise;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        AdHocSheet.Head head = sheet.of(task);
        return new View(head.movement(), head.nominee(), head.award(), head.achievement(), head.achievedOn(), head.confirmation(), head.returned());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        appraise.supply(task.text("adHocId"), submission.addition(), submission.confirmation());
        return Map.of();
    }
}
