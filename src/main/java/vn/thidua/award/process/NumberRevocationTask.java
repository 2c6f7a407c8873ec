package vn.thidua.award.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.DecideRevocation;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The clerk gives the signed revocation its number and day. */
@ForUserTask(process = "revocation", task = "userTask_numberRevocation")
class NumberRevocationTask implements UserTaskContract<NumberRevocationTask.View, NumberRevocationTask.Submission> {

    record View(String nominee, String unit, String award, String ground) {
    }

    record Submission(
            @NotNull @Min(1) @Max(99_999) @Label("Số quyết định") Integer number,
            @NotNull @Label("Ngày ban hành") LocalDate issuedOn) {
    }

    private final DecideRevocation decide;
    private final RevocationSheet sheet;

    NumberRevocationTask(DecideRevocation decide, RevocationSheet sheet) {
        this.decide = decide;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        RevocationSheet.Head head = sheet.of(task);
        return new View(head.nominee(), head.unit(), head.award(), head.ground());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        decide.number(task.text("revocationId"), submission.number(), submission.issuedOn());
        return Map.of();
    }
}
