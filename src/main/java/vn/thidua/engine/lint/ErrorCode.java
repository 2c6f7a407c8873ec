package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** An error event names the code it throws or catches, such as {@code LAUNCH_BLOCKED}; catching everything hides faults. */
final class ErrorCode implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (ErrorEventDefinition event : model.elements(ErrorEventDefinition.class)) {
            if (!(event.getParentElement() instanceof FlowNode node)) {
                continue;
            }
            String code = event.getError() == null ? null : event.getError().getErrorCode();
            if (code == null || !code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
                report.add(model.bpmnFile(), node.getId(), "Sự kiện lỗi phải nêu mã lỗi viết hoa, ví dụ LAUNCH_BLOCKED");
            }
        }
    }
}
