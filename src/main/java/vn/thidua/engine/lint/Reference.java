package vn.thidua.engine.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What refers to another element of the file names one that is there, and every node has an id to be named by. */
final class Reference implements Rule {

    private static final List<String> REFERENCES = List.of("sourceRef", "targetRef", "attachedToRef", "default", "messageRef", "errorRef");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                Set<String> ids = new HashSet<>();
                XmlWalk.elements(document, element -> ids.add(element.getAttribute("id")));
                XmlWalk.elements(document, element -> check(file, element, ids, report));
            }
        });
    }

    private static void check(String file, Element element, Set<String> ids, Report report) {
        if (!XmlWalk.BPMN.equals(element.getNamespaceURI())) {
            return;
        }
        for (String reference : REFERENCES) {
            String id = element.getAttribute(reference).strip();
            if (element.hasAttribute(reference) && (id.isEmpty() || !ids.contains(id))) {
                report.add(file, XmlFiles.nearestId(element), "Không có phần tử «" + id + "» mà " + reference + " chỉ tới");
            }
        }
        boolean isNode = element.getLocalName().matches("sequenceFlow|.*(?:Event|Task|Gateway|Activity|SubProcess|subProcess)");
        if (isNode && element.getAttribute("id").isBlank()) {
            report.add(file, XmlFiles.nearestId(element), "Phần tử <" + element.getNodeName() + "> không có mã (id)");
        }
    }
}
