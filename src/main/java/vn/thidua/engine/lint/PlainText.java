package vn.thidua.engine.lint;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Ids are short and plain ASCII, so that no look-alike letter makes two of one; names fit the engine's columns and hide no characters that
 * cannot be seen.
 */
final class PlainText implements Rule {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ATTRIBUTE = 1_000;
    private static final String ID = "[A-Za-z_][A-Za-z0-9_.-]{0,99}";

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> check(file, document, report));
    }

    private static void check(String file, Document document, Report report) {
        XmlWalk.elements(document, element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                check(file, element, (Attr) element.getAttributes().item(i), report);
            }
        });
    }

    private static void check(String file, Element element, Attr attribute, Report report) {
        String value = attribute.getValue();
        String at = XmlFiles.nearestId(element);
        if ("id".equals(attribute.getName()) && !value.matches(ID)) {
            report.add(file, shortened(at), "Mã (id) chỉ gồm tối đa 100 chữ cái không dấu, chữ số, gạch dưới, gạch nối");
        } else if ("name".equals(attribute.getName()) && value.codePointCount(0, value.length()) > LONGEST_NAME) {
            report.add(file, at, "Tên dài quá " + LONGEST_NAME + " ký tự");
        } else if ("name".equals(attribute.getName()) && value.codePoints().anyMatch(PlainText::isInvisible)) {
            report.add(file, at, "Tên có ký tự điều khiển hoặc ký tự ẩn");
        } else if (value.length() > LONGEST_ATTRIBUTE) {
            report.add(file, at, "Thuộc tính " + attribute.getNodeName() + " dài quá " + LONGEST_ATTRIBUTE + " ký tự");
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.CONTROL && character != '\n';
    }

    private static String shortened(String id) {
        return id.length() <= 100 ? id : id.substring(0, 100) + "…";
    }
}
