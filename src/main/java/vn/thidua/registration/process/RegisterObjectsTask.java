package vn.thidua.registration.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisterObjects;
import vn.thidua.shared.Label;

/** A unit registers its objects. */
@ForUserTask(process = "registration", task = "userTask_registerObjects")
class RegisterObjectsTask implements UserTaskContract<RegistrationView, RegisterObjectsTask.Submission> {

    record Submission(@NotNull @Size(max = 100) @Label("Nội dung đăng ký") List<@NotNull ObjectEntry> objects) {
    }

    private final RegisterObjects register;
    private final RegistrationForm form;

    RegisterObjectsTask(RegisterObjects register, RegistrationForm form) {
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
        register.register(task.text("obligationId"), submission.objects());
        return Map.of();
    }
}
