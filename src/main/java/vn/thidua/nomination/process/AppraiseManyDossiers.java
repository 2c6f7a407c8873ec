package vn.thidua.nomination.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;
import vn.thidua.nomination.CriterionResult;

/** The advisory body concludes on many dossiers on one page. Figures are corrected, and groups chosen, in the task's form. */
@Component
class AppraiseManyDossiers implements BulkWork {

    private static final String ELIGIBLE = "ELIGIBLE";

    private final AppraiseDossierTask task;

    AppraiseManyDossiers(AppraiseDossierTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "nomination/userTask_appraiseDossier";
    }

    @Override
    public BulkRow row(OpenTask open) {
        AppraiseDossierTask.View view = task.view(open);
        List<Choice> choices = new ArrayList<>();
        if (view.criteriaMet()) {
            choices.add(new Choice(ELIGIBLE, "Đủ điều kiện, trình Hội đồng", false));
        }
        choices.add(new Choice("INELIGIBLE", "Không đủ điều kiện", true));
        choices.add(new Choice("SUPPLEMENT", "Yêu cầu bổ sung (một lần)", true));
        choices.add(new Choice("HOLD", "Tạm giữ", true));
        return new BulkRow(view.nominee() + ", " + view.unit(), facts(view), view.report(), view.criteriaMet() ? ELIGIBLE : "",
                view.criteriaMet() ? "" : unmet(view), choices, List.of());
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", answer.choice());
        values.put("reason", answer.reason().isEmpty() ? null : answer.reason());
        return values;
    }

    private static List<String> facts(AppraiseDossierTask.View view) {
        List<String> facts = new ArrayList<>(List.of("Thành tích: " + view.achievement()));
        if (!view.registeredObject().isEmpty()) {
            facts.add("Đã đăng ký: " + view.registeredObject());
        }
        if (view.assessment() != null && !view.assessment().isEmpty()) {
            facts.add(view.assessment());
        }
        return facts;
    }

    private static String unmet(AppraiseDossierTask.View view) {
        List<String> sentences = view.results().stream().filter(result -> result.needed() && !result.met()).map(CriterionResult::sentence).toList();
        return sentences.isEmpty() ? "Chưa đủ căn cứ để kết luận; hãy mở biểu mẫu của công việc." : String.join(" ", sentences);
    }
}
