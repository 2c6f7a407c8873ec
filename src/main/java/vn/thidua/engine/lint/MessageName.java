package vn.thidua.engine.lint;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

/** Message names are global: they start with the product's name, are written out, and stand once in a file. */
final class MessageName implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        Set<String> seen = new HashSet<>();
        for (Message message : model.elements(Message.class)) {
            String name = message.getName();
            if (name == null || !name.matches("thidua(\\.[a-z][A-Za-z0-9]*){2,}")) {
                report.add(model.bpmnFile(), message.getId(), "Tên thông điệp phải có dạng thidua.doiTuong.suViec");
            } else if (!seen.add(name)) {
                report.add(model.bpmnFile(), message.getId(), "Thông điệp «" + name + "» được khai báo hai lần");
            }
        }
        for (ReceiveTask task : model.elements(ReceiveTask.class)) {
            need(task.getMessage(), task.getId(), model, report);
        }
        for (MessageEventDefinition event : model.elements(MessageEventDefinition.class)) {
            if (event.getParentElement() instanceof FlowNode node) {
                need(event.getMessage(), node.getId(), model, report);
            }
        }
    }

    private static void need(Message message, String element, BundleModel model, Report report) {
        if (message == null) {
            report.add(model.bpmnFile(), element, "Chưa chọn thông điệp để chờ");
        }
    }
}
