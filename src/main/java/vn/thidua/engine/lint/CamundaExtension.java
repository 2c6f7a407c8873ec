package vn.thidua.engine.lint;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Of the engine's extensions only those on this list may stand in a model; the engine also reads an old second namespace, so unknown ones
 * are refused.
 */
final class CamundaExtension implements Rule {

    private static final Set<String> NAMESPACES = Set.of(XmlWalk.BPMN, XmlWalk.CAMUNDA, "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI", "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/", "http://camunda.org/schema/modeler/1.0", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
    private static final Set<String> ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "isStartableInTasklist", "delegateExpression",
            "asyncBefore", "asyncAfter", "jobPriority", "formKey", "assignee", "candidateGroups", "candidateUsers", "dueDate",
            "followUpDate",
            "priority", "decisionRef", "decisionRefBinding", "mapDecisionResult", "resultVariable", "calledElementBinding",
            "errorCodeVariable",
            "errorMessageVariable", "errorMessage", "initiator", "collection", "elementVariable", "diagramRelationId");
    private static final Set<String> ELEMENTS = Set.of("in", "out", "executionListener", "taskListener", "failedJobRetryTimeCycle",
            "properties", "property", "inputOutput", "inputParameter", "outputParameter");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                XmlWalk.elements(document, element -> check(file, element, report));
            }
        });
    }

    private static void check(String file, Element element, Report report) {
        String name = element.getLocalName();
        boolean camundas = XmlWalk.CAMUNDA.equals(element.getNamespaceURI());
        if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))
                || camundas && !ELEMENTS.contains(name) && !NoCode.ELEMENTS.contains(name)) {
            report.add(file, XmlFiles.nearestId(element), "Không dùng phần mở rộng <" + element.getNodeName() + ">");
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String namespace = attribute.getNamespaceURI();
            boolean prefixed = XmlWalk.CAMUNDA.equals(namespace);
            boolean listed = ATTRIBUTES.contains(attribute.getLocalName()) || NoCode.ATTRIBUTES.contains(attribute.getLocalName());
            if (namespace != null && !NAMESPACES.contains(namespace) || prefixed && !listed) {
                report.add(file, XmlFiles.nearestId(element), "Không dùng thuộc tính mở rộng " + attribute.getNodeName());
            }
        }
    }
}
