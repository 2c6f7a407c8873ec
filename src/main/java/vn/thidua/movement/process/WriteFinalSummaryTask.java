package vn.thidua.movement.process;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.CloseMovement;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.MovementFacts;
import vn.thidua.movement.Round;
import vn.thidua.movement.Rounds;
import vn.thidua.movement.SummaryTime;
import vn.thidua.shared.Label;

/** The advisory body sums the movement up from what its rounds brought in. */
@ForUserTask(process = "movement", task = "userTask_writeFinalSummary")
class WriteFinalSummaryTask implements UserTaskContract<WriteFinalSummaryTask.View, WriteFinalSummaryTask.Submission> {

    /** @param early that the period is not over yet, with the chair's reason if there is one; empty once it is over */
    record View(String title, String period, String early, List<RoundResult> rounds) {
    }

    /** How one round ended. */
    record RoundResult(String title, int onTime, int late, int missed, String summary) {
    }

    record Submission(@NotBlank @Label("Báo cáo tổng kết") String finalSummary) {
    }

    private final CloseMovement close;
    private final SummaryTime time;
    private final Rounds rounds;
    private final DescribeMovement describe;

    WriteFinalSummaryTask(CloseMovement close, SummaryTime time, Rounds rounds, DescribeMovement describe) {
        this.close = close;
        this.time = time;
        this.rounds = rounds;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        String id = task.text("movementId");
        MovementFacts facts = describe.of(id);
        return new View(facts.title(), facts.period(), early(id), rounds.ofMovement(id).stream().flatMap(round -> result(round).stream()).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        close.summarise(task.text("movementId"), submission.finalSummary());
        return Map.of();
    }

    private String early(String movementId) {
        if (time.isOver(movementId)) {
            return "";
        }
        return time.earlyReason(movementId).map(reason -> "Chủ tịch cho phép tổng kết sớm: " + reason)
                .orElse("Chưa hết thời gian thi đua; chỉ hoàn thành được khi Chủ tịch cho phép tổng kết sớm trên trang của phong trào.");
    }

    private List<RoundResult> result(Round round) {
        return rounds.consolidationOf(round.key()).stream().map(c -> row(round, c)).toList();
    }

    private static RoundResult row(Round round, Consolidation c) {
        return new RoundResult(round.title(), c.onTime(), c.late(), c.missed(), c.summary());
    }
}
