package vn.thidua.movement.process;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.ConsolidateRound;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.RoundFacts;
import vn.thidua.shared.Label;

/** The receiver puts a round together; what is not in then counts as missed. */
@ForUserTask(process = "obligation-round", task = "userTask_consolidateRound")
class ConsolidateRoundTask implements UserTaskContract<RoundFacts, ConsolidateRoundTask.Submission> {

    record Submission(@NotBlank @Label("Nhận xét tổng hợp") String summary) {
    }

    private final ConsolidateRound consolidate;
    private final DescribeRound describe;

    ConsolidateRoundTask(ConsolidateRound consolidate, DescribeRound describe) {
        this.consolidate = consolidate;
        this.describe = describe;
    }

    @Override
    public RoundFacts view(OpenTask task) {
        return describe.of(task.text("roundKey"));
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("roundKey"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        consolidate.consolidate(task.text("roundKey"), submission.summary());
        return Map.of();
    }
}
