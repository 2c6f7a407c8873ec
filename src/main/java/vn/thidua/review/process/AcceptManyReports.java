package vn.thidua.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;

/** The receiver takes many reports on one page, or sends some back. */
@Component
class AcceptManyReports implements BulkWork {

    private final AcceptReportTask task;

    AcceptManyReports(AcceptReportTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "report/userTask_acceptReport";
    }

    @Override
    public BulkRow row(OpenTask open) {
        return ReportRows.of(task.view(open), new Choice("ACCEPT", "Tiếp nhận", false), new Choice("RETURN", "Trả lại để bổ sung", true));
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        return ReportRows.values("acceptOutcome", answer);
    }
}
