package vn.thidua.engine.lint;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Work goes to one known role at one unit, or to one person named by a variable; never to an office or to a fixed name. */
final class UserTaskAssignment implements Rule {

    private static final Pattern GROUP = Pattern.compile(
            "(" + String.join("|", Roles.KNOWN) + ")\\.\\$\\{(unitId|[a-z][A-Za-z0-9]*UnitId)}");
    private static final Pattern PERSON = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");

    @Override
    public void check(BundleModel model, Report report) {
        for (UserTask task : model.elements(UserTask.class)) {
            String groups = task.getCamundaCandidateGroups();
            String assignee = task.getCamundaAssignee();
            boolean toRole = groups != null && assignee == null && GROUP.matcher(groups).matches();
            boolean toPerson = assignee != null && groups == null && PERSON.matcher(assignee).matches();
            if (task.getCamundaCandidateUsers() != null || !toRole && !toPerson) {
                report.add(model.bpmnFile(), task.getId(),
                        "Công việc phải giao cho đúng một vai trò tại đơn vị, ví dụ unit-officer.${unitId},"
                        + " hoặc một người ${…}; vai trò được biết: " + String.join(", ", Roles.KNOWN));
            }
        }
    }
}
