package vn.thidua.engine.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** No way leads back to a node without passing something that waits or is saved; the engine would never come out of it. */
final class EndlessLoop implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        if (model.elements(FlowNode.class).size() > DiagramSize.MOST_NODES * 10) {
            return;
        }
        List<String> looping = model.elements(FlowNode.class).stream().filter(EndlessLoop::passesAtOnce)
                .filter(node -> reaches(node, node, model)).map(FlowNode::getId).toList();
        if (!looping.isEmpty()) {
            report.add(model.bpmnFile(), looping.get(0), "Vòng lặp không có bước chờ hay điểm lưu: " + String.join(", ", looping));
        }
    }

    private static boolean reaches(FlowNode from, FlowNode to, BundleModel model) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            for (SequenceFlow flow : model.elements(SequenceFlow.class)) {
                if (node.equals(flow.getSource()) && to.equals(flow.getTarget())) {
                    return true;
                }
                if (node.equals(flow.getSource()) && flow.getTarget() != null && passesAtOnce(flow.getTarget()) && seen.add(flow.getTarget())) {
                    open.add(flow.getTarget());
                }
            }
        }
        return false;
    }

    private static boolean passesAtOnce(FlowNode node) {
        boolean kind = node instanceof Gateway && !"eventBasedGateway".equals(node.getElementType().getTypeName())
                || node instanceof BusinessRuleTask || node instanceof IntermediateThrowEvent || node instanceof SubProcess;
        return kind && !node.isCamundaAsyncBefore() && !node.isCamundaAsyncAfter();
    }
}
