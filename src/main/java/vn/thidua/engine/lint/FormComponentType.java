package vn.thidua.engine.lint;

import java.util.Set;

/** Only component types that work in Tasklist; others break the form or lose rows without a word. */
final class FormComponentType implements Rule {

    private static final Set<String> WORKING = Set.of("text", "textfield", "textarea", "number", "datetime", "select", "radio", "checkbox",
            "checklist", "taglist", "group", "table", "image", "html", "expression", "separator", "spacer");

    @Override
    public void check(BundleModel model, Report report) {
        model.forms.forEach((file, form) -> {
            if (!form.path("components").isArray() || form.path("components").isEmpty()) {
                report.add(file, "", "Biểu mẫu không có thành phần nào");
            }
            FormComponents.of(form).stream().filter(c -> !WORKING.contains(c.type())).forEach(c -> report.add(file, c.name(),
                    "Thành phần «" + c.type() + "» không dùng được trong Tasklist;"
                            + " cần dòng thêm bớt hay tệp đính kèm thì dùng biểu mẫu .html"));
        });
    }
}
