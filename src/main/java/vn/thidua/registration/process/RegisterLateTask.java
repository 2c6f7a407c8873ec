package vn.thidua.registration.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisterLate;
import vn.thidua.shared.Label;

/** A unit registers after the deadline and says why. */
@ForUserTask(process = "registration", task = "userTask_registerLate")
class RegisterLateTask implements UserTaskContract<RegistrationView, RegisterLateTask.Submission> {

    record Submission(@NotNull @Size(max = 100) @Label("Nội dung đăng ký") List<@NotNull ObjectEntry> objects,
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
        register.register(task.text("obligationId"), submission.objects(), submission.latenessReason());
        return Map.of();
    }
}
