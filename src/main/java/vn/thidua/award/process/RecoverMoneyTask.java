package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.RecoverAward;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The office that keeps the fund takes back the money of a revoked award. */
@ForUserTask(process = "revocation", task = "userTask_recoverMoney")
class RecoverMoneyTask implements UserTaskContract<RecoverMoneyTask.View, RecoverMoneyTask.Submission> {

    record View(String nominee, String unit, String award, String revokedBy, String money) {
    }

    record Submission(
            @NotNull @Label("Ngày thu hồi") LocalDate recoveredOn,
            @NotBlank @Size(max = 100) @Label("Số chứng từ thu") String voucher) {
    }

    private final RecoverAward recover;
    private final RevocationSheet sheet;

    RecoverMoneyTask(RecoverAward recover, RevocationSheet sheet) {
        this.recover = recover;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        RevocationSheet.Head head = sheet.of(task);
        return new View(head.nominee(), head.unit(), head.award(), head.revocation().documentNumber(), head.money());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        recover.money(task.text("revocationId"), submission.recoveredOn(), submission.voucher());
        return Map.of();
    }
}
