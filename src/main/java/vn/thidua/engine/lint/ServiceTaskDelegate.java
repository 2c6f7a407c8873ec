package vn.thidua.engine.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A service task calls exactly one delegate bean that exists: {@code delegateExpression="${xDelegate}"}. */
final class ServiceTaskDelegate implements Rule {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*Delegate)}");

    @Override
    public void check(BundleModel model, Report report) {
        for (ServiceTask task : model.elements(ServiceTask.class)) {
            String expression = task.getCamundaDelegateExpression();
            Matcher delegate = DELEGATE.matcher(expression == null ? "" : expression);
            if (!delegate.matches()) {
                report.add(model.bpmnFile(), task.getId(), "Bước dịch vụ phải gọi delegateExpression=\"${…Delegate}\"");
            } else if (!model.names.delegates().contains(delegate.group(1))) {
                report.add(model.bpmnFile(), task.getId(), "Không có bean «" + delegate.group(1) + "»");
            }
        }
    }
}
