package vn.thidua.review.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;
import vn.thidua.engine.BulkRow.Field;
import vn.thidua.engine.BulkRow.Input;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;

/** An officer of many units writes their reports on one page; a text for all stands in for sections left empty. Lists and plans are written in the task's form. */
@Component
class WriteManyReports implements BulkWork {

    private final WriteReportTask task;

    WriteManyReports(WriteReportTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "report/userTask_writeReport";
    }

    @Override
    public BulkRow row(OpenTask open) {
        WriteReportTask.View view = task.view(open);
        List<String> facts = view.returned().isEmpty() ? List.of("Hạn: " + view.facts().due() + ".")
                : List.of("Hạn: " + view.facts().due() + ".", "Bị trả lại: " + view.returned());
        boolean textsAlone = !view.asksPlan() && view.outline().stream().noneMatch(WriteReportTask.Section::list);
        return new BulkRow(view.facts().title() + ", " + view.facts().unit(), facts, "", "",
                textsAlone ? "" : "Phải lập kế hoạch của đơn vị hoặc danh sách việc đã làm: hãy mở biểu mẫu của công việc.",
                textsAlone ? List.of(new Choice("SEND", "Gửi báo cáo", false)) : List.of(), textsAlone ? fields(view) : List.of());
    }

    private static List<Field> fields(WriteReportTask.View view) {
        return view.outline().stream().map(section -> new Field(section.key(), section.title() + (section.required() ? " (bắt buộc)" : ""), Input.TEXT,
                section.text(), true, List.of())).toList();
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        Map<String, String> sections = new LinkedHashMap<>();
        task.view(open).outline().forEach(section -> sections.put(section.key(), answer.text(section.key()) == null ? "" : answer.text(section.key())));
        return Map.of("sections", sections);
    }
}
