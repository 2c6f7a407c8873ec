package vn.thidua.engine.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task has a form that lies in its own bundle, bound to its own deployment. */
final class UserTaskForm implements Rule {

    private static final Pattern FORM = Pattern.compile(
            "camunda-forms:deployment:(forms/[^:]+\\.form)|embedded:deployment:(forms/[^:]+\\.html)");

    @Override
    public void check(BundleModel model, Report report) {
        for (UserTask task : model.elements(UserTask.class)) {
            String key = task.getCamundaFormKey();
            Matcher form = FORM.matcher(key == null ? "" : key);
            if (!form.matches()) {
                report.add(model.bpmnFile(), task.getId(), "Công việc phải có biểu mẫu: camunda-forms:deployment:forms/" + model.key()
                        + "/….form hoặc embedded:deployment:forms/" + model.key() + "/….html");
                continue;
            }
            String file = form.group(1) == null ? form.group(2) : form.group(1);
            if (!model.bundle.files().containsKey(file)) {
                report.add(model.bpmnFile(), task.getId(), "Không có tệp biểu mẫu «" + file + "» trong gói");
            }
        }
        for (StartEvent start : model.elements(StartEvent.class)) {
            if (start.getCamundaFormKey() != null) {
                report.add(model.bpmnFile(), start.getId(), "Phần mềm khởi động quy trình; sự kiện bắt đầu không có biểu mẫu");
            }
        }
    }
}
