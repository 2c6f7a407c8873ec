package vn.thidua.engine.lint;

import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Decision tables are written in FEEL: no scripts, no JUEL, no Java functions. */
final class DecisionLanguage implements Rule {

    private static final Pattern CODE = Pattern.compile("[$#]\\s*\\{|\\bexternal\\b|\\bjava\\b");

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".dmn")) {
                check(file, document, report);
            }
        });
    }

    private static void check(String file, Document document, Report report) {
        XmlWalk.elements(document, element -> {
            String language = element.getAttribute("expressionLanguage");
            if (!language.isEmpty() && !language.toLowerCase(java.util.Locale.ROOT).contains("feel") || isCode(element)) {
                report.add(file, XmlFiles.nearestId(element), "Bảng quyết định chỉ được viết bằng FEEL, không kịch bản, không gọi Java");
            }
        });
    }

    private static boolean isCode(Element element) {
        return "text".equals(element.getLocalName()) && CODE.matcher(element.getTextContent()).find()
                || "functionDefinition".equals(element.getLocalName());
    }
}
