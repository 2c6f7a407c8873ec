package vn.thidua.initiative.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.initiative.HandInInitiatives;
import vn.thidua.initiative.InitiativeDossier;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** A unit hands in its initiative dossiers, or answers that it has none. */
@ForUserTask(process = "initiative-list", task = "userTask_handInInitiatives")
class HandInInitiativesTask implements UserTaskContract<HandInInitiativesTask.View, HandInInitiativesTask.Submission> {

    record View(ObligationFacts facts) {
    }

    record Submission(
            @NotNull @Label("Trả lời") Answer answer,
            @Size(max = 2000) @Label("Lý do không có") String nilReason,
            @Size(max = 200) @Label("Sáng kiến") List<@NotNull @Valid Row> initiatives) {
    }

    /** Some initiatives, or none. */
    enum Answer { INITIATIVES, NONE }

    record Row(
            @NotBlank @Size(max = 500) @Label("Tên sáng kiến") String title,
            @NotEmpty @Size(max = 20) @Label("Tác giả") List<@NotBlank @Size(max = 200) String> authors,
            @NotBlank @Size(max = 4000) @Label("Nội dung giải pháp") String solution,
            @NotBlank @Size(max = 4000) @Label("Hiệu quả, phạm vi áp dụng") String effect) {

        InitiativeDossier value() {
            return new InitiativeDossier(title, authors, solution, effect);
        }
    }

    private final HandInInitiatives handIn;
    private final DescribeObligation describe;

    HandInInitiativesTask(HandInInitiatives handIn, DescribeObligation describe) {
        this.handIn = handIn;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        return new View(describe.of(task.text("obligationId")));
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<InitiativeDossier> dossiers = submission.initiatives() == null ? List.of()
                : submission.initiatives().stream().map(Row::value).toList();
        if (submission.answer() == Answer.NONE) {
            requireNone(submission.nilReason(), dossiers);
            handIn.haveNone(task.text("obligationId"), submission.nilReason());
        } else {
            handIn.handIn(task.text("obligationId"), dossiers);
        }
        return Map.of();
    }

    private static void requireNone(String reason, List<InitiativeDossier> dossiers) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("nilReason", "«Lý do không có»: phải nhập.");
        }
        if (!dossiers.isEmpty()) {
            throw Refused.invalid("initiatives", "Đã chọn «Không có sáng kiến» thì danh sách phải để trống.");
        }
    }
}
