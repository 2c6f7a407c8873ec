package vn.thidua.registration.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.registration.AppraiseBySector;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Label;

/** The intermediate appraiser judges each object. */
@ForUserTask(process = "registration", task = "userTask_appraiseBySector", showsPersons = true)
class AppraiseBySectorTask implements UserTaskContract<AppraisalView, AppraiseBySectorTask.Submission> {

    record Submission(@NotNull @Label("Ý kiến từng mục") List<@NotNull @Valid Verdict> verdicts) {
    }

    private final AppraiseBySector appraise;
    private final AppraisalForm form;

    AppraiseBySectorTask(AppraiseBySector appraise, AppraisalForm form) {
        this.appraise = appraise;
        this.form = form;
    }

    @Override
    public AppraisalView view(OpenTask task) {
        return form.of(task.text("obligationId"));
    }

    @Override
    public String subject(OpenTask task) {
        return form.subject(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        boolean forwarded = appraise.appraise(task.text("obligationId"), submission.verdicts());
        return Map.of("sectorOutcome", forwarded ? "FORWARD" : "RETURN");
    }
}
