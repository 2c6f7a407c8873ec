package vn.thidua.engine.lint;

import java.util.regex.Pattern;

/** A bundle is one folder: {@code processes/<key>/} with one BPMN named like it and its DMN, and {@code forms/<key>/}. */
final class FileName implements Rule {

    private static final Pattern KEY = Pattern.compile("(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Override
    public void check(BundleModel model, Report report) {
        String key = Pattern.quote(model.key());
        Pattern allowed = Pattern.compile("processes/" + key + "/(" + key + "\\.bpmn|[a-z][a-z0-9-]{0,60}\\.dmn)"
                + "|forms/" + key + "/[A-Za-z][A-Za-z0-9_-]{0,80}\\.(form|html)");
        if (!KEY.matcher(model.key()).matches()) {
            report.add(model.bpmnFile(), "", "Khóa «" + model.key() + "» chỉ được gồm chữ thường không dấu, chữ số và gạch nối");
        }
        if (!model.bundle.files().containsKey(model.bpmnFile())) {
            report.add(model.bpmnFile(), "", "Gói «" + model.key() + "» thiếu tệp quy trình này");
        }
        model.bundle.files().keySet().stream().filter(name -> !allowed.matcher(name).matches()).forEach(name -> report.add(name, "",
                "Tên tệp không thuộc gói «" + model.key() + "»:"
                        + " chỉ nhận quy trình, bảng quyết định .dmn và biểu mẫu .form, .html của gói"));
    }
}
