package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/** Staff read the diagram: every node says what it is, except parallel gateways and gateways that only join. */
final class NodeLabel implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (FlowNode node : model.elements(FlowNode.class)) {
            boolean silent = node instanceof ParallelGateway || node instanceof Gateway && model.leaving(node).size() == 1;
            if (!silent && (node.getName() == null || node.getName().isBlank())) {
                report.add(model.bpmnFile(), node.getId(), "Thiếu tên tiếng Việt");
            }
        }
    }
}
