package vn.thidua.engine.lint;

/** Options read from the view only reach a field outside every group. */
final class FormOptions implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.forms.forEach((file, form) -> FormComponents.of(form).stream()
                .filter(c -> !c.top() && c.json().has("valuesKey"))
                .forEach(c -> report.add(file, c.name(), "Trường có danh sách chọn động (valuesKey) phải nằm ngoài nhóm")));
    }
}
