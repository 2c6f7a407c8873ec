package vn.thidua.review.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;

/** A written report as a row among many, for whoever confirms or accepts it. */
final class ReportRows {

    private ReportRows() {
    }

    /** Proposes the good choice, unless the report is late. */
    static BulkRow of(ReportView view, Choice good, Choice back) {
        return new BulkRow(view.unit(), List.of(view.title() + ", hạn " + view.due() + "."), view.reportText().replace("### ", ""),
                view.late().isEmpty() ? good.value() : "", view.late(), List.of(good, back), List.of());
    }

    static Map<String, Object> values(String outcome, BulkAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put(outcome, answer.choice());
        values.put("reason", answer.reason().isEmpty() ? null : answer.reason());
        return values;
    }
}
