package vn.thidua.engine.lint;

import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A model fetches nothing: it names no schema to load, includes no other file, and has no instructions for whoever opens it. */
final class ForeignSource implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            instructions(file, document, report);
            XmlWalk.elements(document, element -> check(file, element, report));
        });
    }

    private static void instructions(String file, Document document, Report report) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                report.add(file, "", "Không dùng chỉ thị <?" + node.getNodeName() + "?>");
            }
        }
    }

    private static void check(String file, Element element, Report report) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean hint = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                    && attribute.getLocalName().endsWith("chemaLocation");
            if (hint || XMLConstants.XML_NS_URI.equals(attribute.getNamespaceURI()) && "base".equals(attribute.getLocalName())) {
                report.add(file, XmlFiles.nearestId(element), "Không nạp lược đồ hay tệp khác (" + attribute.getNodeName() + ")");
            }
        }
        if ("import".equals(element.getLocalName()) || "http://www.w3.org/2001/XInclude".equals(element.getNamespaceURI())) {
            report.add(file, XmlFiles.nearestId(element), "Không nhập tệp khác (<" + element.getNodeName() + ">)");
        }
    }
}
