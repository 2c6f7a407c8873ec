package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.award.AppraiseAdHoc;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body appraises an ad hoc proposal. */
@ForUserTask(process = "ad-hoc-award", task = "userTask_appraiseProposal", showsPersons = true)
class AppraiseProposalTask implements UserTaskContract<AppraiseProposalTask.View, AppraiseProposalTask.Submission> {

    record View(String movement, String nominee, String unit, String award, String achievement, String achievedOn, String confirmation) {
    }

    record Submission(
            @NotNull @Label("Kết luận thẩm định") Outcome outcome,
            @Size(max = 1500) @Label("Ý kiến trình Chủ tịch") String opinion,
            @Size(max = 4000) @Label("Lý do") String reason) {
    }

    /** The names are the process's {@code appraisalOutcome}. */
    enum Outcome { ELIGIBLE, INELIGIBLE, SUPPLEMENT }

    private final AppraiseAdHoc appraise;
    private final AdHocSheet sheet;

    AppraiseProposalTask(AppraiseAdHoc appraise, AdHocSheet sheet) {
        this.appraise = appraise;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        AdHocSheet.Head head = sheet.of(task);
        return new View(head.movement(), head.nominee(), head.unit(), head.award(), head.achievement(), head.achievedOn(), head.confirmation());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        String id = task.text("adHocId");
        Map<String, Object> routing = new HashMap<>(Map.of("appraisalOutcome", submission.outcome().name()));
        switch (submission.outcome()) {
            case ELIGIBLE -> {
                Instant decideBy = appraise.findEligible(id, submission.opinion());
                routing.put("decideDueAt", VietnamTime.iso(decideBy));
            }
            case INELIGIBLE -> appraise.findIneligible(id, submission.reason());
            case SUPPLEMENT -> appraise.askForSupplement(id, submission.reason());
        }
        return routing;
    }
}
