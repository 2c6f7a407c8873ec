package vn.thidua.engine.lint;

import org.w3c.dom.Element;

/** How often a step is repeated is a variable that our code has set, or a small number: a million instances in one transaction end the node. */
final class LoopCount implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> XmlWalk.elements(document, element -> check(file, element, report)));
    }

    private static void check(String file, Element element, Report report) {
        if ("loopCardinality".equals(element.getLocalName()) && !element.getTextContent().strip().matches("\\$\\{[A-Za-z_]\\w*}|[1-9]\\d?")) {
            report.add(file, XmlFiles.nearestId(element), "Số lần lặp phải là biến ${…} hoặc số từ 1 đến 99");
        }
    }
}
