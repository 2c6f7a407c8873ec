package vn.thidua.engine.lint;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A model carries no code and names no class: no scripts, connectors, external tasks, expressions as implementation, generated forms. */
final class NoCode implements Rule {

    static final Set<String> ATTRIBUTES = Set.of("class", "expression", "type", "topic", "resource", "formHandlerClass",
            "variableMappingClass", "variableMappingDelegateExpression");
    static final Set<String> ELEMENTS = Set.of("connector", "script", "formData", "field", "errorEventDefinition", "variableListener");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                XmlWalk.elements(document, element -> check(file, element, report));
            }
        });
    }

    private static void check(String file, Element element, Report report) {
        boolean camundas = XmlWalk.CAMUNDA.equals(element.getNamespaceURI());
        String name = element.getLocalName();
        if (camundas && ELEMENTS.contains(name) || "script".equals(name) && !camundas) {
            report.add(file, XmlFiles.nearestId(element), "Mô hình không được chứa <" + name + ">");
        }
        if ("conditionExpression".equals(name) && element.hasAttribute("language")) {
            report.add(file, XmlFiles.nearestId(element), "Điều kiện không được viết bằng ngôn ngữ kịch bản");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = XmlWalk.camundaName((Attr) element.getAttributes().item(i));
            if (attribute != null && ATTRIBUTES.contains(attribute) && !ELEMENTS.contains(name)) {
                report.add(file, XmlFiles.nearestId(element),
                        "Mô hình không được dùng camunda:" + attribute + "; hãy gọi bean bằng delegateExpression");
            }
        }
    }
}
