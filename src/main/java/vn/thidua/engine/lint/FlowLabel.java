package vn.thidua.engine.lint;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A question has an answer on each of its flows. */
final class FlowLabel implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (ExclusiveGateway gateway : model.elements(ExclusiveGateway.class)) {
            List<SequenceFlow> leaving = model.leaving(gateway);
            for (SequenceFlow flow : leaving) {
                if (leaving.size() > 1 && (flow.getName() == null || flow.getName().isBlank())) {
                    report.add(model.bpmnFile(), flow.getId(), "Thiếu câu trả lời trên nhánh ra của «" + gateway.getId() + "»");
                }
            }
        }
    }
}
