package vn.thidua.engine.lint;

import java.util.Set;
import org.w3c.dom.Element;

/** Listeners are beans that exist, named by {@code delegateExpression}. */
final class ListenerBean implements Rule {

    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> XmlWalk.elements(document, element -> {
            if (XmlWalk.CAMUNDA.equals(element.getNamespaceURI()) && LISTENERS.contains(element.getLocalName())
                    && element.hasAttribute("delegateExpression")) {
                check(model, file, element, report);
            }
        }));
    }

    private static void check(BundleModel model, String file, Element listener, Report report) {
        String bean = listener.getAttribute("delegateExpression").replaceAll("^\\$\\{(\\w+)}$", "$1");
        if (!model.names.listeners().contains(bean)) {
            report.add(file, XmlFiles.nearestId(listener), "Không có bean lắng nghe «" + bean + "»");
        }
    }
}
