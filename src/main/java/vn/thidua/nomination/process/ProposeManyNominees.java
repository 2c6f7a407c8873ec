package vn.thidua.nomination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Field;
import vn.thidua.engine.BulkRow.Input;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;

/** An officer of many units names one nominee for each, or nobody, on one page. Several nominees are named in the task's form. */
@Component
class ProposeManyNominees implements BulkWork {

    private static final String NOBODY = "NOBODY";

    private final ProposeNomineesTask task;

    ProposeManyNominees(ProposeNomineesTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "nomination-list/userTask_proposeNominees";
    }

    @Override
    public BulkRow row(OpenTask open) {
        ProposeNomineesTask.View view = task.view(open);
        return new BulkRow(view.facts().unit(), List.of("Hạn: " + view.facts().due() + ".", view.registered().isEmpty()
                ? "Đơn vị không đăng ký nội dung nào nên không có căn cứ đề nghị." : "Đã đăng ký: " + String.join("; ", view.registered()) + "."), "", "", "",
                List.of(new BulkRow.Choice(NOBODY, "Không có trường hợp đề nghị", true), new BulkRow.Choice("NOMINEES", "Đề nghị khen thưởng", false)),
                List.of(select("kind", "Đối tượng", view.kinds()), new Field("name", "Tên tập thể, họ và tên", Input.LINE, "", false, List.of()),
                        select("category", "Thành phần (của cá nhân)", view.categories()), select("award", "Hình thức, danh hiệu đề nghị",
                                view.awards().stream().map(award -> new Choice(award.value(), award.label())).toList()),
                        new Field("achievement", "Tóm tắt thành tích", Input.TEXT, "", false, List.of())));
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        if (answer.chose(NOBODY)) {
            return Map.of("answer", NOBODY, "nilReason", answer.reason());
        }
        Map<String, Object> nominee = new HashMap<>();
        List.of("kind", "name", "category", "award", "achievement").forEach(field -> nominee.put(field, answer.text(field)));
        return Map.of("answer", answer.choice(), "nominees", List.of(nominee));
    }

    private static Field select(String name, String label, List<Choice> options) {
        return new Field(name, label, Input.SELECT, options.size() == 1 ? options.get(0).value() : "", true,
                options.stream().map(option -> new BulkRow.Choice(option.value(), option.label(), false)).toList());
    }
}
