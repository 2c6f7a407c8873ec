package vn.thidua.movement.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.ConsolidateRound;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundFacts;
import vn.thidua.movement.RoundFacts.UnitLine;
import vn.thidua.movement.Rounds;
import vn.thidua.movement.SentUpward;
import vn.thidua.movement.internal.Dispatch;
import vn.thidua.plan.Upward;
import vn.thidua.shared.Label;

/** The receiver puts a round together and, where the plan says so, sends the result on; what is not in then counts as missed. */
@ForUserTask(process = "obligation-round", task = "userTask_consolidateRound")
class ConsolidateRoundTask implements UserTaskContract<ConsolidateRoundTask.View, ConsolidateRoundTask.Submission> {

    /**
     * How the round stands, as in {@link RoundFacts}.
     *
     * @param roundKey for the address of the table as XLSX
     * @param upward   to whom the plan sends the result, empty when it stays
     */
    record View(String movement, String title, String due, int total, int accepted, int late, int waiting, int missing, List<UnitLine> units,
                String roundKey, String upward) {

        static View of(RoundFacts facts, String roundKey, Upward upward) {
            return new View(facts.movement(), facts.title(), facts.due(), facts.total(), facts.accepted(), facts.late(), facts.waiting(), facts.missing(),
                    facts.units(), roundKey, upward == null ? "" : upward.name());
        }
    }

    record Submission(@NotBlank @Label("Nhận xét tổng hợp") String summary,
                      @Size(max = 100) @Label("Số văn bản gửi cấp trên") String sentNumber, @Label("Ngày gửi") LocalDate sentOn,
                      @Size(max = 300) @Label("Nơi gửi") String sentTo) {
    }

    private final ConsolidateRound consolidate;
    private final DescribeRound describe;
    private final Rounds rounds;
    private final Dispatch dispatch;

    ConsolidateRoundTask(ConsolidateRound consolidate, DescribeRound describe, Rounds rounds, Dispatch dispatch) {
        this.consolidate = consolidate;
        this.describe = describe;
        this.rounds = rounds;
        this.dispatch = dispatch;
    }

    @Override
    public View view(OpenTask task) {
        Round round = rounds.get(task.text("roundKey"));
        return View.of(describe.of(round.key()), round.key(), dispatch.of(round.movementId(), round.obligationCode()));
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("roundKey"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        boolean silent = submission.sentNumber() == null && submission.sentOn() == null && submission.sentTo() == null;
        consolidate.consolidate(task.text("roundKey"), submission.summary(),
                silent ? null : new SentUpward(submission.sentTo(), submission.sentNumber(), submission.sentOn()));
        return Map.of();
    }
}
