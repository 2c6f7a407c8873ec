package vn.thidua.engine.lint;

import java.util.function.BiConsumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Visits what stands in an XML file as written, including what the model API does not know. */
final class XmlWalk {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private XmlWalk() {
    }

    static void elements(Document document, java.util.function.Consumer<Element> visitor) {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            visitor.accept((Element) all.item(i));
        }
    }

    /** Every attribute and the whole own text of an element, with that element: as the engine reads it, over CDATA and comments in between. */
    static void texts(Document document, BiConsumer<Element, String> visitor) {
        elements(document, element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                visitor.accept(element, element.getAttributes().item(i).getNodeValue());
            }
            StringBuilder text = new StringBuilder();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    text.append(child.getNodeValue());
                }
            }
            visitor.accept(element, text.toString());
        });
    }

    /** Local name of an attribute that the engine reads as Camunda's: prefixed, or bare on a Camunda element; else null. */
    static String camundaName(Attr attribute) {
        boolean own = CAMUNDA.equals(attribute.getNamespaceURI());
        boolean bare = attribute.getNamespaceURI() == null && CAMUNDA.equals(attribute.getOwnerElement().getNamespaceURI());
        return own || bare ? attribute.getLocalName() : null;
    }
}
