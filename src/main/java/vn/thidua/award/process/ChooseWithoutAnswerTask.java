package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.award.ChooseWithoutAnswer;
import vn.thidua.award.DescribeEscalation;
import vn.thidua.award.EscalationFacts;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The chair waits longer for another level, or takes the case back. */
@ForUserTask(process = "escalation", task = "userTask_chooseWithoutAnswer")
class ChooseWithoutAnswerTask implements UserTaskContract<ChooseWithoutAnswerTask.View, ChooseWithoutAnswerTask.Submission> {

    /** @param instead what the issuer may give, empty when nothing */
    record View(String movement, String nominee, String unit, String award, String decider, String sent, String due, String instead,
                boolean hasInstead) {
    }

    record Submission(
            @NotNull @Label("Quyết định của Chủ tịch") Choice choice,
            @Label("Chờ đến hết ngày") LocalDate waitUntil,
            @Size(max = 4000) @Label("Lý do không chờ") String reason) {
    }

    /** The names are the process's {@code chairChoice}. */
    enum Choice { WAIT, FALL_BACK }

    private final ChooseWithoutAnswer choose;
    private final DescribeEscalation describe;

    ChooseWithoutAnswerTask(ChooseWithoutAnswer choose, DescribeEscalation describe) {
        this.choose = choose;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        EscalationFacts facts = describe.of(task.text("escalationId"));
        return new View(facts.movement(), facts.nominee(), facts.unit(), facts.award(), facts.decider(), facts.sent(), facts.due(),
                facts.instead(), !facts.instead().isEmpty());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("escalationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        Map<String, Object> variables = new HashMap<>(Map.of("chairChoice", submission.choice().name()));
        if (submission.choice() == Choice.WAIT) {
            variables.putAll(SendPackageTask.variables(choose.waitUntil(task.text("escalationId"),
                    Filled.in("waitUntil", "Chờ đến hết ngày", submission.waitUntil()), task.userId())));
        } else {
            choose.stopWaiting(task.text("escalationId"), Filled.in("reason", "Lý do không chờ", submission.reason()), task.userId());
        }
        return variables;
    }
}
