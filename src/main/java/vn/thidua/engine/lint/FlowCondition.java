package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every way out of a question is either conditional or the default, so that no case gets stuck or takes two ways. */
final class FlowCondition implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (SequenceFlow flow : model.elements(SequenceFlow.class)) {
            boolean asked = flow.getSource() instanceof ExclusiveGateway && model.leaving(flow.getSource()).size() > 1;
            boolean isDefault = asked && flow.equals(((ExclusiveGateway) flow.getSource()).getDefault());
            boolean conditional = flow.getConditionExpression() != null;
            if (asked && conditional == isDefault) {
                report.add(model.bpmnFile(), flow.getId(), "Nhánh ra phải có điều kiện, riêng nhánh mặc định thì không");
            } else if (!asked && conditional) {
                report.add(model.bpmnFile(), flow.getId(), "Chỉ nhánh ra của cổng rẽ nhánh mới có điều kiện");
            } else if (conditional && !flow.getConditionExpression().getTextContent().strip().matches("\\$\\{[^}]*}")) {
                report.add(model.bpmnFile(), flow.getId(), "Điều kiện phải là một biểu thức ${…}");
            }
        }
    }
}
