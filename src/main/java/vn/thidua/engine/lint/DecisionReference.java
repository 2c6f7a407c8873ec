package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A business rule task asks a decision of its own bundle, in the version of its own deployment. */
final class DecisionReference implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (BusinessRuleTask task : model.elements(BusinessRuleTask.class)) {
            boolean exists = model.decisions.values().stream().flatMap(dmn -> dmn.getModelElementsByType(Decision.class).stream())
                    .anyMatch(decision -> decision.getId().equals(task.getCamundaDecisionRef()));
            if (!exists) {
                report.add(model.bpmnFile(), task.getId(), "Gói không có bảng quyết định «" + task.getCamundaDecisionRef() + "»");
            } else if (!"deployment".equals(task.getCamundaDecisionRefBinding())) {
                report.add(model.bpmnFile(), task.getId(), "Bảng quyết định phải gắn với bản triển khai (decisionRefBinding deployment)");
            }
        }
    }
}
