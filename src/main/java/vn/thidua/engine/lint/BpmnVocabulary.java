package vn.thidua.engine.lint;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * The words of BPMN that a model may use. What the engine also understands but no rule looks into (signals, resource roles, scripts, imported
 * definitions, event sub-processes, compensation) is refused by not being on the list.
 */
final class BpmnVocabulary implements Rule {

    private static final Set<String> ELEMENTS = Set.of("definitions", "process", "documentation", "extensionElements", "collaboration",
            "participant", "laneSet", "lane", "flowNodeRef", "textAnnotation", "association", "text", "sequenceFlow", "incoming", "outgoing",
            "conditionExpression", "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask",
            "serviceTask", "businessRuleTask", "receiveTask", "callActivity", "subProcess", "exclusiveGateway", "parallelGateway",
            "eventBasedGateway", "timerEventDefinition", "timeDate", "timeDuration", "timeCycle", "messageEventDefinition",
            "errorEventDefinition", "terminateEventDefinition", "message", "error", "multiInstanceLoopCharacteristics", "loopCardinality",
            "completionCondition");
    private static final Set<String> UNKNOWN_TO_US = Set.of("triggeredByEvent", "isForCompensation", "instantiate", "parallelMultiple");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                XmlWalk.elements(document, element -> check(file, element, report));
            }
        });
    }

    private static void check(String file, Element element, Report report) {
        if (!XmlWalk.BPMN.equals(element.getNamespaceURI())) {
            return;
        }
        String name = element.getLocalName();
        // What kinds of node and event there are is said by ElementKind, about scripts by NoCode.
        boolean toldElsewhere = name.matches("(?!global).*Task|task|.*Gateway|.*EventDefinition|transaction|adHocSubProcess|script");
        if (!ELEMENTS.contains(name) && !toldElsewhere) {
            report.add(file, XmlFiles.nearestId(element), "Không dùng thẻ <" + element.getNodeName() + "> trong sơ đồ");
        }
        if (name.endsWith("EventDefinition") && !element.getParentNode().getLocalName().endsWith("Event")) {
            report.add(file, XmlFiles.nearestId(element), "<" + element.getNodeName() + "> chỉ được đặt trong một sự kiện của sơ đồ");
        }
        UNKNOWN_TO_US.stream().filter(flag -> element.getAttribute(flag).strip().matches("true|1")).sorted()
                .forEach(flag -> report.add(file, XmlFiles.nearestId(element), "Không dùng " + flag + " trong sơ đồ"));
    }
}
