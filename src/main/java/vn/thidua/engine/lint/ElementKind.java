package vn.thidua.engine.lint;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Only elements that staff can read and the task contract guards: no script, send, manual or abstract tasks, no signals. */
final class ElementKind implements Rule {

    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
            "boundaryEvent", "userTask", "serviceTask", "businessRuleTask", "receiveTask", "callActivity", "subProcess",
            "exclusiveGateway", "parallelGateway", "eventBasedGateway");
    private static final Set<String> EVENTS = Set.of("timerEventDefinition", "messageEventDefinition", "errorEventDefinition",
            "terminateEventDefinition");

    @Override
    public void check(BundleModel model, Report report) {
        for (FlowNode node : model.elements(FlowNode.class)) {
            String type = node.getElementType().getTypeName();
            if (!NODES.contains(type)) {
                report.add(model.bpmnFile(), node.getId(), "Không dùng loại phần tử «" + type + "»");
            }
            for (EventDefinition event : node.getChildElementsByType(EventDefinition.class)) {
                refuse(node, event, model, report);
            }
        }
    }

    private static void refuse(FlowNode node, EventDefinition event, BundleModel model, Report report) {
        String type = event.getElementType().getTypeName();
        if (!EVENTS.contains(type)) {
            report.add(model.bpmnFile(), node.getId(), "Không dùng loại sự kiện «" + type + "»");
        } else if (event instanceof MessageEventDefinition && !(node instanceof CatchEvent)) {
            report.add(model.bpmnFile(), node.getId(), "Sơ đồ chỉ nhận thông điệp; việc gửi do phần mềm làm trong bước dịch vụ");
        } else if (node instanceof StartEvent && "timerEventDefinition".equals(type)) {
            report.add(model.bpmnFile(), node.getId(), "Không khởi động bằng hẹn giờ: hãy dùng sự kiện hẹn giờ gắn vào bước đang chờ");
        }
    }
}
