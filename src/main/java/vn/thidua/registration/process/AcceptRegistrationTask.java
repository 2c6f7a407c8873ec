package vn.thidua.registration.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.registration.AcceptRegistration;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Label;

/** The receiver judges each object and, for what came late, says why it is accepted. */
@ForUserTask(process = "registration", task = "userTask_acceptRegistration", showsPersons = true)
class AcceptRegistrationTask implements UserTaskContract<AppraisalView, AcceptRegistrationTask.Submission> {

    record Submission(@NotNull @Label("Ý kiến từng mục") List<@NotNull @Valid Verdict> verdicts,
                      @Size(max = 2000) @Label("Lý do chấp nhận nộp quá hạn") String lateAcceptedReason) {
    }

    private final AcceptRegistration accept;
    private final AppraisalForm form;

    AcceptRegistrationTask(AcceptRegistration accept, AppraisalForm form) {
        this.accept = accept;
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
        boolean accepted = accept.decide(task.text("obligationId"), submission.verdicts(), submission.lateAcceptedReason());
        return Map.of("acceptOutcome", accepted ? "ACCEPT" : "RETURN");
    }
}
