package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** A diagram stays readable on one screen; boundary events sit on their task and do not count. */
final class DiagramSize implements Rule {

    static final int MOST_NODES = 24;

    @Override
    public void check(BundleModel model, Report report) {
        long nodes = model.elements(FlowNode.class).stream().filter(node -> !(node instanceof BoundaryEvent)).count();
        if (nodes > MOST_NODES) {
            report.add(model.bpmnFile(), model.key(),
                    "Sơ đồ có " + nodes + " phần tử, nhiều nhất " + MOST_NODES + "; hãy tách quy trình con");
        }
    }
}
