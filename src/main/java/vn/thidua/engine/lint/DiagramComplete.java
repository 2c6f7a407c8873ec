package vn.thidua.engine.lint;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Every node and flow is drawn: Cockpit and the boards show instances on the diagram. */
final class DiagramComplete implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        Set<String> drawn = model.elements(BpmnShape.class).stream().map(BpmnShape::getBpmnElement)
                .filter(java.util.Objects::nonNull).map(e -> e.getId()).collect(Collectors.toSet());
        model.elements(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement).filter(java.util.Objects::nonNull)
                .forEach(e -> drawn.add(e.getId()));
        for (FlowElement element : model.elements(FlowElement.class)) {
            boolean visible = element instanceof FlowNode || element instanceof SequenceFlow;
            if (visible && !drawn.contains(element.getId())) {
                report.add(model.bpmnFile(), element.getId(), "Chưa được vẽ trên sơ đồ");
            }
        }
    }
}
