package vn.thidua.engine.contract;

import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.shared.Refused;

/** Whether an answer fits its row. What is answered is checked by the task's contract. */
final class Choices {

    private Choices() {
    }

    static void check(BulkRow row, BulkAnswer answer) {
        BulkRow.Choice chosen = row.choices().stream().filter(choice -> answer.chose(choice.value())).findFirst()
                .orElseThrow(() -> Refused.invalid("choice", "«Ý kiến»: không có lựa chọn này."));
        if (chosen.needsReason() && answer.reason().isEmpty()) {
            throw Refused.invalid("reason", "«Lý do»: phải nhập khi chọn «" + chosen.label() + "».");
        }
    }
}
