package vn.thidua.engine.lint;

import java.util.List;
import org.w3c.dom.Element;

/** Due dates and priorities are a variable or can be read as what they are; the engine would find out only when the step begins. */
final class DateAndNumber implements Rule {

    private static final List<String> DATES = List.of("dueDate", "followUpDate");
    private static final List<String> NUMBERS = List.of("priority", "jobPriority");
    private static final String VARIABLE = "\\$\\{[A-Za-z_]\\w*}";

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                XmlWalk.elements(document, element -> check(file, element, report));
            }
        });
    }

    private static void check(String file, Element element, Report report) {
        for (String name : DATES) {
            String date = element.getAttributeNS(XmlWalk.CAMUNDA, name).strip();
            if (element.hasAttributeNS(XmlWalk.CAMUNDA, name) && !date.matches(VARIABLE) && !TimerDate.isInstant(date)) {
                report.add(file, XmlFiles.nearestId(element), "Ngày (" + name + ") phải là biến ${…} hoặc thời điểm như 2024-01-20T17:00:00+07:00");
            }
        }
        for (String name : NUMBERS) {
            String number = element.getAttributeNS(XmlWalk.CAMUNDA, name).strip();
            if (element.hasAttributeNS(XmlWalk.CAMUNDA, name) && !number.matches(VARIABLE) && !number.matches("\\d{1,4}")) {
                report.add(file, XmlFiles.nearestId(element), "Mức ưu tiên (" + name + ") phải là số nguyên từ 0 đến 9999 hoặc biến ${…}");
            }
        }
    }
}
