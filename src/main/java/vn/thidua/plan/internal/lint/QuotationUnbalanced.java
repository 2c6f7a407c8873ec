package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A quotation mark that is opened and not closed, or the other way round (T-47). */
final class QuotationUnbalanced implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-09";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        PlanTexts.of(plan).filter(text -> count(text.words(), '“') != count(text.words(), '”')).forEach(text -> report.info(text.path(),
                "Dấu ngoặc kép mở và đóng không khớp trong «" + text.words() + "».", "Kiểm tra lại chỗ trích dẫn."));
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
