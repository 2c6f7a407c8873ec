package vn.thidua.movement.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.RoundFacts;
import vn.thidua.movement.SetRoundDay;
import vn.thidua.shared.Label;

/** The advisory body sets the day of a round that is tied to an event. */
@ForUserTask(process = "obligation-round", task = "userTask_setRoundDay")
class SetRoundDayTask implements UserTaskContract<SetRoundDayTask.View, SetRoundDayTask.Submission> {

    /** @param due the plan's words for the event */
    record View(String movement, String title, String due) {
    }

    record Submission(@NotNull @Label("Ngày") LocalDate day, @NotBlank @Size(max = 2000) @Label("Căn cứ") String reason) {
    }

    private final SetRoundDay setDay;
    private final DescribeRound describe;

    SetRoundDayTask(SetRoundDay setDay, DescribeRound describe) {
        this.setDay = setDay;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        RoundFacts facts = describe.of(task.text("roundKey"));
        return new View(facts.movement(), facts.title(), facts.due());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("roundKey"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        setDay.set(task.text("roundKey"), submission.day(), submission.reason());
        return Map.of();
    }
}
