package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import vn.thidua.award.FileRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body files the dossier of a revocation. */
@ForUserTask(process = "revocation", task = "userTask_fileRevocation")
class FileRevocationTask implements UserTaskContract<FileRevocationTask.View, FileRevocationTask.Submission> {

    record View(String nominee, String unit, String award, String ground, String conclusion, String due) {
    }

    record Submission(
            @NotBlank @Size(max = 100) @Label("Số tờ trình") String statementNumber,
            @NotBlank @Size(max = 4000) @Label("Nội dung vi phạm và đề nghị") String statement) {
    }

    private final FileRevocation file;
    private final RevocationSheet sheet;

    FileRevocationTask(FileRevocation file, RevocationSheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        RevocationSheet.Head head = sheet.of(task);
        return new View(head.nominee(), head.unit(), head.award(), head.ground(), head.conclusion(), lastDay(head.revocation().fileDueAt()));
    }

    /** The last day of a time that ends at {@code dueAt}. */
    static String lastDay(Instant dueAt) {
        return "chậm nhất ngày " + VietnamTime.date(VietnamTime.dayOf(dueAt.minusMillis(1)));
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        Instant decideBy = file.file(task.text("revocationId"), submission.statementNumber(), submission.statement());
        return Map.of("decideDueAt", VietnamTime.iso(decideBy));
    }
}
