package vn.thidua.review.process;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.review.ReportText;
import vn.thidua.review.ReportTurn;
import vn.thidua.review.Reports;
import vn.thidua.review.WriteReport;
import vn.thidua.shared.Label;

/** The officer writes the report, section by section. */
@ForUserTask(process = "report", task = "userTask_writeReport")
class WriteReportTask implements UserTaskContract<WriteReportTask.View, WriteReportTask.Submission> {

    /**
     * @param returned why the last turn was sent back, empty when it was not
     * @param outline  the sections the plan asks for; named unlike the answer, since an embedded form keeps both by name
     */
    record View(ObligationFacts facts, String returned, List<Section> outline) {
    }

    /** @param text what was written last time, empty the first time */
    record Section(String key, String title, boolean required, String text) {
    }

    /** @param sections text by section key */
    record Submission(@NotNull @Label("Nội dung báo cáo") Map<String, String> sections) {
    }

    private final WriteReport write;
    private final Reports reports;
    private final DescribeObligation describe;

    WriteReportTask(WriteReport write, Reports reports, DescribeObligation describe) {
        this.write = write;
        this.reports = reports;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        String id = task.text("obligationId");
        List<ReportTurn> history = reports.history(id);
        Map<String, String> last = history.isEmpty() ? Map.of()
                : history.get(0).sections().stream().collect(Collectors.toMap(ReportText::key, ReportText::text));
        String returned = history.isEmpty() || history.get(0).returnReason() == null ? "" : history.get(0).returnReason();
        return new View(describe.of(id), returned, write.sectionsOf(id).stream()
                .map(s -> new Section(s.key(), s.title(), s.required(), last.getOrDefault(s.key(), ""))).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subjectWithTitle(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        write.write(task.text("obligationId"), submission.sections());
        return Map.of();
    }
}
