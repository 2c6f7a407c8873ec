package vn.thidua.engine.lint;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Ids are public API (history, migration, forms, tests refer to them): a prefix for the kind, then what it does in camel case. */
final class ElementId implements Rule {

    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("startEvent", "startEvent|event"),
            Map.entry("endEvent", "endEvent|event"), Map.entry("intermediateCatchEvent", "event"),
            Map.entry("intermediateThrowEvent", "event"), Map.entry("boundaryEvent", "event"), Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"), Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("receiveTask", "receiveTask"), Map.entry("callActivity", "callActivity"), Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"), Map.entry("parallelGateway", "parallelGateway|gateway"),
            Map.entry("eventBasedGateway", "eventGateway|gateway"));

    @Override
    public void check(BundleModel model, Report report) {
        for (FlowNode node : model.elements(FlowNode.class)) {
            String prefix = PREFIXES.get(node.getElementType().getTypeName());
            if (prefix != null && !node.getId().matches("(" + prefix + ")_[a-z][A-Za-z0-9]*")) {
                report.add(model.bpmnFile(), node.getId(), "Mã phải có dạng " + prefix.replace("|", " hoặc ") + "_tenViecBangTiengAnh");
            }
        }
    }
}
