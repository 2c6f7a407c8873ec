package vn.thidua.engine.lint;

import org.camunda.bpm.model.dmn.instance.Decision;

/** A decision table file holds the decision of the same name. */
final class DecisionId implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.decisions.forEach((file, dmn) -> {
            String expected = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
            var ids = dmn.getModelElementsByType(Decision.class).stream().map(Decision::getId).toList();
            if (!ids.contains(expected)) {
                report.add(file, ids.isEmpty() ? "" : ids.get(0), "Mã quyết định phải là «" + expected + "» như tên tệp");
            }
        });
    }
}
