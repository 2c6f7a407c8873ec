package vn.thidua.review.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.review.AcceptReport;
import vn.thidua.review.Reports;
import vn.thidua.shared.Label;

/** The receiver takes the report or sends it back. */
@ForUserTask(process = "report", task = "userTask_acceptReport")
class AcceptReportTask implements UserTaskContract<ReportView, AcceptReportTask.Submission> {

    record Submission(@NotNull @Label("Ý kiến của cơ quan tiếp nhận") AcceptOutcome acceptOutcome,
                      @Size(max = 2000) @Label("Lý do trả lại") String reason) {
    }

    /** The receiver's choice. */
    enum AcceptOutcome { ACCEPT, RETURN }

    private final AcceptReport accept;
    private final Reports reports;
    private final DescribeObligation describe;

    AcceptReportTask(AcceptReport accept, Reports reports, DescribeObligation describe) {
        this.accept = accept;
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
        if (submission.acceptOutcome() == AcceptOutcome.ACCEPT) {
            accept.accept(task.text("obligationId"));
        } else {
            accept.giveBack(task.text("obligationId"), submission.reason());
        }
        return Map.of("acceptOutcome", submission.acceptOutcome().name());
    }
}
