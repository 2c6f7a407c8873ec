package vn.thidua.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;

/** The head of several units hands their reports in on one page, or asks for changes. */
@Component
class ConfirmManyReports implements BulkWork {

    private final ConfirmReportTask task;

    ConfirmManyReports(ConfirmReportTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "report/userTask_confirmReport";
    }

    @Override
    public BulkRow row(OpenTask open) {
        return ReportRows.of(task.view(open), new Choice("CONFIRM", "Xác nhận, nộp", false), new Choice("RETURN", "Trả lại để sửa", true));
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        return ReportRows.values("headOutcome", answer);
    }
}
