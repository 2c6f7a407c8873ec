package vn.thidua.engine.lint;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Decision files hold tables in FEEL that end at once: no scripts, no JUEL, no functions, no Java, no iteration. */
final class DecisionLanguage implements Rule {

    private static final Set<String> FEEL = Set.of("feel", "feel-scala", "feel-scala-unary-tests", "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    private static final Set<String> ELEMENTS = Set.of("definitions", "decision", "description", "decisionTable", "input", "inputExpression",
            "inputValues", "text", "output", "outputValues", "defaultOutputEntry", "rule", "inputEntry", "outputEntry", "annotation",
            "annotationEntry", "variable", "inputData", "informationRequirement", "requiredInput", "requiredDecision", "extensionElements");
    private static final Pattern TEXT_IN_QUOTES = Pattern.compile("\"[^\"\\\\]*+\"");
    private static final Pattern CODE = Pattern.compile("[$#]\\s*\\{|\\b(?:external|java|function|for|some|every)\\b");
    private static final int LONGEST = 500;

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
            if (!language.isEmpty() && !FEEL.contains(language.toLowerCase(java.util.Locale.ROOT)) || isCode(element)) {
                report.add(file, XmlFiles.nearestId(element), "Bảng quyết định chỉ được viết bằng FEEL, không kịch bản, không hàm, không lặp,"
                        + " không gọi Java");
            } else if (isOfDmn(element) && !ELEMENTS.contains(element.getLocalName())) {
                report.add(file, XmlFiles.nearestId(element), "Không dùng thẻ <" + element.getNodeName() + "> trong bảng quyết định");
            }
        });
    }

    private static boolean isCode(Element element) {
        if (!"text".equals(element.getLocalName())) {
            return false;
        }
        String text = element.getTextContent();
        return text.length() > LONGEST || CODE.matcher(TEXT_IN_QUOTES.matcher(text).replaceAll("")).find() || text.matches("(?s).*[$#]\\s*\\{.*");
    }

    private static boolean isOfDmn(Element element) {
        return element.getNamespaceURI() == null || element.getNamespaceURI().endsWith("/MODEL/")
                || element.getNamespaceURI().endsWith("/dmn.xsd");
    }
}
