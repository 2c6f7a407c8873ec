package vn.thidua.registration.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.PledgeEntry;
import vn.thidua.registration.RegistrationContent;
import vn.thidua.registration.TitleEntry;
import vn.thidua.registration.RegisterLate;
import vn.thidua.shared.Label;

/** A unit registers after the deadline and says why. */
@ForUserTask(process = "registration", task = "userTask_registerLate")
class RegisterLateTask implements UserTaskContract<RegistrationView, RegisterLateTask.Submission> {

    record Submission(@Size(max = 100) @Label("Nội dung đăng ký") List<@NotNull @Valid ObjectEntry> objects,
                      @Valid @Label("Giao ước thi đua") PledgeEntry pledge,
                      @Size(max = 1000) @Label("Danh hiệu, hình thức khen thưởng") List<@NotNull @Valid TitleEntry> titles,
                      @NotBlank @Size(max = 2000) @Label("Lý do đăng ký muộn") String latenessReason) {
    }

    private final RegisterLate register;
    private final RegistrationForm form;

    RegisterLateTask(RegisterLate register, RegistrationForm form) {
        this.register = register;
        this.form = form;
    }

    @Override
    public RegistrationView view(OpenTask task) {
        return form.of(task.text("obligationId"));
    }

    @Override
    public String subject(OpenTask task) {
        return form.subject(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        RegistrationContent content = new RegistrationContent(submission.objects(), submission.pledge(), submission.titles());
        register.register(task.text("obligationId"), content, submission.latenessReason());
        return Map.of();
    }
}
