package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** A called process exists. It belongs to another bundle, so it cannot be bound to the caller's deployment. */
final class CalledElement implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (CallActivity call : model.elements(CallActivity.class)) {
            if (!model.names.processes().contains(String.valueOf(call.getCalledElement()))) {
                report.add(model.bpmnFile(), call.getId(), "Không có quy trình «" + call.getCalledElement() + "» để gọi");
            } else if (model.key().equals(call.getCalledElement())) {
                report.add(model.bpmnFile(), call.getId(), "Quy trình không được gọi chính nó");
            } else if (call.getCamundaCalledElementBinding() != null && !"latest".equals(call.getCamundaCalledElementBinding())) {
                report.add(model.bpmnFile(), call.getId(), "Quy trình được gọi phải dùng phiên bản mới nhất (binding latest)");
            }
        }
    }
}
