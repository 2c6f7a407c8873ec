package vn.thidua.engine.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Every input has a key of its own that a submission record can have, or begins with {@code extra_}; groups add no path to it. */
final class FormFieldKey implements Rule {

    private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "datetime", "select", "radio", "checkbox",
            "checklist", "taglist", "expression");

    @Override
    public void check(BundleModel model, Report report) {
        model.forms.forEach((file, form) -> check(file, form, report));
    }

    private static void check(String file, JsonNode form, Report report) {
        Set<String> seen = new HashSet<>();
        for (FormComponents.Component c : FormComponents.of(form)) {
            if (INPUTS.contains(c.type()) && !c.key().matches("[a-z][A-Za-z0-9]*|extra_[A-Za-z0-9_]+")) {
                report.add(file, c.name(), "Trường nhập phải có khóa (key) dạng tenTruong hoặc extra_tenTruong");
            } else if (INPUTS.contains(c.type()) && !seen.add(c.key())) {
                report.add(file, c.name(), "Khóa «" + c.key() + "» dùng cho hai trường");
            } else if (!c.json().path("path").asText().isEmpty()) {
                report.add(file, c.name(), "Nhóm không được đặt đường dẫn (path)");
            }
        }
    }
}
