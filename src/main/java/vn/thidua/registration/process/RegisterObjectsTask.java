package vn.thidua.registration.process;

import jakarta.validation.Valid;
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
import vn.thidua.registration.RegisterObjects;
import vn.thidua.shared.Label;

/** A unit registers works, its pledge or titles, whatever the plan asks of it; too few works are kept, and the task comes back. */
@ForUserTask(process = "registration", task = "userTask_registerObjects")
class RegisterObjectsTask implements UserTaskContract<RegistrationView, RegisterObjectsTask.Submission> {

    record Submission(@Size(max = 100) @Label("Nội dung đăng ký") List<@NotNull @Valid ObjectEntry> objects,
                      @Valid @Label("Giao ước thi đua") PledgeEntry pledge,
                      @Size(max = 1000) @Label("Danh hiệu, hình thức khen thưởng") List<@NotNull @Valid TitleEntry> titles) {
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
        RegistrationContent content = new RegistrationContent(submission.objects(), submission.pledge(), submission.titles());
        return Map.of("registrationComplete", register.register(task.text("obligationId"), content));
    }
}
