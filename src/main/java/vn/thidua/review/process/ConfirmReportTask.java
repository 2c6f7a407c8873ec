package vn.thidua.review.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.review.ConfirmReport;
import vn.thidua.review.Reports;
import vn.thidua.shared.Label;

/** The head of the unit hands the report in or asks for changes. */
@ForUserTask(process = "report", task = "userTask_confirmReport")
class ConfirmReportTask implements UserTaskContract<ReportView, ConfirmReportTask.Submission> {

    record Submission(@NotNull @Label("Ý kiến của thủ trưởng") HeadOutcome headOutcome, @Size(max = 2000) @Label("Lý do trả lại") String reason) {
    }

    /** The head's choice. */
    enum HeadOutcome { CONFIRM, RETURN }

    private final ConfirmReport confirm;
    private final Reports reports;
    private final DescribeObligation describe;

    ConfirmReportTask(ConfirmReport confirm, Reports reports, DescribeObligation describe) {
        this.confirm = confirm;
        this.reports = reports;
        this.describe = describe;
    }

    @Override
    public ReportView view(OpenTask task) {
        String id = task.text("obligationId");
        return ReportView.of(describe.of(id), reports.history(id));
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subjectWithTitle(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.headOutcome() == HeadOutcome.CONFIRM) {
            confirm.confirm(task.text("obligationId"));
        } else {
            confirm.giveBack(task.text("obligationId"), submission.reason());
        }
        return Map.of("headOutcome", submission.headOutcome().name());
    }
}
