package vn.thidua.review.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.review.ChildPlan;
import vn.thidua.review.EvidenceItem;
import vn.thidua.review.ReportEntry;
import vn.thidua.review.ReportText;
import vn.thidua.review.ReportTurn;
import vn.thidua.review.Reports;
import vn.thidua.review.WriteReport;
import vn.thidua.shared.Label;

/** The officer writes the report, section by section. */
@ForUserTask(process = "report", task = "userTask_writeReport")
class WriteReportTask implements UserTaskContract<WriteReportTask.View, WriteReportTask.Submission> {

    /**
     * @param returned  why the last turn was sent back, empty when it was not
     * @param outline   the sections the plan asks for; named unlike the answer, since an embedded form keeps both by name
     * @param asksPlan  the unit is asked for a plan of its own
     * @param ownPlan   what was said of it last time
     * @param movements the movements that the unit runs itself
     */
    record View(ObligationFacts facts, String returned, List<Section> outline, boolean asksPlan, Plan ownPlan, List<Choice> movements, List<Item> listed) {
    }

    /**
     * @param awards the list names awards
     * @param text   what was written last time, empty the first time
     */
    record Section(String key, String title, boolean required, boolean list, boolean awards, String text) {
    }

    /** A movement of the unit's own. */
    record Choice(String value, String label) {
    }

    /** The unit's own plan: a movement it runs in this system, or number, day, objective, targets and time. */
    record Plan(@Size(max = 200) @Label("Số, ký hiệu") String number, @Label("Ngày kế hoạch") LocalDate issuedOn,
                @Size(max = 4000) @Label("Mục tiêu") String objective, @Size(max = 4000) @Label("Chỉ tiêu") String targets,
                @Size(max = 4000) @Label("Thời gian") String time, @Size(max = 100) @Label("Phong trào đã phát động") String movementId) {

        static Plan of(ChildPlan plan) {
            return plan == null ? new Plan("", null, "", "", "", "")
                    : new Plan(plan.number(), plan.issuedOn(), plan.objective(), plan.targets(), plan.time(), plan.movementId());
        }

        ChildPlan value() {
            return new ChildPlan(number, issuedOn, objective, targets, time, movementId);
        }
    }

    /** One thing done. */
    record Item(@NotBlank @Size(max = 100) @Label("Mục") String section, @Label("Ngày") LocalDate day, @Size(max = 1000) @Label("Tên việc") String title,
                @Size(max = 1000) @Label("Báo, đài, nơi thực hiện") String place, @Size(max = 2000) @Label("Đường dẫn") String link,
                @Label("Số người") Integer people) {

        static Item of(EvidenceItem item) {
            return new Item(item.section(), item.day(), item.title(), item.place(), item.link(), item.people());
        }

        EvidenceItem value() {
            return new EvidenceItem(section, day, title, place, link, people);
        }
    }

    /** @param sections text by section key */
    record Submission(@NotNull @Label("Nội dung báo cáo") Map<String, String> sections, @Valid @Label("Kế hoạch của đơn vị") Plan childPlan,
                      @Size(max = 200) @Label("Danh sách việc đã làm") List<@NotNull @Valid Item> items) {
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
        ReportTurn before = history.isEmpty() ? null : history.get(0);
        return new View(describe.of(id), returned, write.sectionsOf(id).stream()
                .map(s -> new Section(s.key(), s.title(), s.required(), s.list(), s.listsOwnAwards(), last.getOrDefault(s.key(), ""))).toList(),
                write.asksForChildPlan(id), Plan.of(before == null ? null : before.childPlan()),
                write.ownMovements(id).stream().map(own -> new Choice(own.id(), own.title())).toList(),
                before == null ? List.of() : before.items().stream().map(Item::of).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subjectWithTitle(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<EvidenceItem> items = submission.items() == null ? List.of() : submission.items().stream().map(Item::value).toList();
        write.write(task.text("obligationId"),
                new ReportEntry(submission.sections(), submission.childPlan() == null ? null : submission.childPlan().value(), items));
        return Map.of();
    }
}
