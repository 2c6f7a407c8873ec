package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.award.DecideRevocation;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The chair who decided the award decides whether it is revoked. */
@ForUserTask(process = "revocation", task = "userTask_decideRevocation", showsPersons = true)
class DecideRevocationTask implements UserTaskContract<DecideRevocationTask.View, DecideRevocationTask.Submission> {

    record View(String nominee, String unit, String award, String ground, String conclusion, String statementNumber, String statement,
                String filing, String money, String due) {
    }

    record Submission(
            @NotNull @Label("Ý kiến của Chủ tịch") Outcome outcome,
            @Size(max = 4000) @Label("Lý do giữ nguyên") String reason) {
    }

    /** The names are the process's {@code chairOutcome}. */
    enum Outcome { REVOKE, KEEP }

    private final DecideRevocation decide;
    private final RevocationSheet sheet;

    DecideRevocationTask(DecideRevocation decide, RevocationSheet sheet) {
        this.decide = decide;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        RevocationSheet.Head head = sheet.of(task);
        return new View(head.nominee(), head.unit(), head.award(), head.ground(), head.conclusion(), head.revocation().statementNumber(),
                head.revocation().statement(), head.revocation().filingLate() ? "Hồ sơ lập quá hạn" : "Hồ sơ lập đúng hạn", head.money(),
                FileRevocationTask.lastDay(head.revocation().decideDueAt()));
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.outcome() == Outcome.REVOKE) {
            decide.revoke(task.text("revocationId"), task.userId());
        } else {
            decide.keep(task.text("revocationId"), task.userId(), submission.reason());
        }
        return Map.of("chairOutcome", submission.outcome().name());
    }
}
