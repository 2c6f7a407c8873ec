package vn.thidua.work.web;

import java.util.List;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.MyWork;

/**
 * A row of the page with what is filled in: what was typed before a refusal, else what the row proposes.
 *
 * @param choice  empty for «later»
 * @param refused why it was refused, null when it was not
 */
record WorkRow(MyWork.Line line, String choice, String reason, List<Box> boxes, String refused) {

    /** A field with its current text. */
    record Box(BulkRow.Field field, String value) {
    }

    /** Public for the template. */
    public boolean mayNeedReason() {
        return line.row().choices().stream().anyMatch(BulkRow.Choice::needsReason);
    }

    static WorkRow of(MyWork.Line line, WorkAnswers typed, String refused) {
        BulkRow row = line.row();
        return new WorkRow(line, typed.choice(line), typed.reason(line), row.fields().stream().map(field -> new Box(field, typed.value(line, field))).toList(), refused);
    }
}
