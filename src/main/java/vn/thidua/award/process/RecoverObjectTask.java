package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.RecoverAward;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body takes back the object of a revoked award. */
@ForUserTask(process = "revocation", task = "userTask_recoverObject")
class RecoverObjectTask implements UserTaskContract<RecoverObjectTask.View, RecoverObjectTask.Submission> {

    record View(String nominee, String unit, String award, String revokedBy) {
    }

    record Submission(
            @NotNull @Label("Ngày thu hồi") LocalDate recoveredOn,
            @Size(max = 1000) @Label("Ghi chú") String note) {
    }

    private final RecoverAward recover;
    private final RevocationSheet sheet;

    RecoverObjectTask(RecoverAward recover, RevocationSheet sheet) {
        this.recover = recover;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        RevocationSheet.Head head = sheet.of(task);
        return new View(head.nominee(), head.unit(), head.award(), head.revocation().documentNumber());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        recover.object(task.text("revocationId"), submission.recoveredOn(), submission.note());
        return Map.of();
    }
}
