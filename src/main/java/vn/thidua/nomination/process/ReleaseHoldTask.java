package vn.thidua.nomination.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.nomination.AppraiseDossier;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.DossierFacts;
import vn.thidua.shared.Label;

/** The advisory body takes up a held case again. */
@ForUserTask(process = "nomination", task = "userTask_releaseHold", showsPersons = true)
class ReleaseHoldTask implements UserTaskContract<ReleaseHoldTask.View, ReleaseHoldTask.Submission> {

    record View(String movement, String unit, String nominee, String heldFor) {
    }

    record Submission(@NotBlank @Size(max = 4000) @Label("Kết quả giải quyết, lý do gỡ tạm dừng") String reason) {
    }

    private final AppraiseDossier appraise;
    private final DescribeDossier describe;

    ReleaseHoldTask(AppraiseDossier appraise, DescribeDossier describe) {
        this.appraise = appraise;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        DossierFacts facts = describe.of(task.text("nominationId"));
        return new View(facts.movement(), facts.unit(), facts.nominee(), facts.nomination().reason());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("nominationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        appraise.release(task.text("nominationId"), submission.reason());
        return Map.of();
    }
}
