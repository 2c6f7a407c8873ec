package vn.thidua.engine.lint;

/** Expressions only read and compare variables, wherever they stand in a model; the engine would run Java through anything richer. */
final class SimpleExpression implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> {
            if (file.endsWith(".bpmn")) {
                XmlWalk.texts(document, (element, text) -> {
                    if (!ExpressionGrammar.isSimple(text)) {
                        report.add(file, XmlFiles.nearestId(element),
                                "Biểu thức «" + text.strip() + "» không được phép: chỉ đọc và so sánh biến");
                    }
                });
            }
        });
    }
}
