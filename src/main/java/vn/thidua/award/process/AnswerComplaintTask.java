package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AnswerComplaint;
import vn.thidua.award.OpenRevocation;
import vn.thidua.award.Remedy;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The chair answers a complaint with a reason, and says what follows when it is right. */
@ForUserTask(process = "complaint", task = "userTask_answerComplaint", showsPersons = true)
class AnswerComplaintTask implements UserTaskContract<AnswerComplaintTask.View, AnswerComplaintTask.Submission> {

    /** @param granted whether the case is an award, which can be revoked, or a refusal, which can be supplemented */
    record View(String complainant, String nominee, String decision, String caseOutcome, String content, String filed, String due, String findings,
                boolean granted, List<Choice> remedies, List<Choice> grounds) {
    }

    record Choice(String value, String label) {
    }

    record Submission(
            @NotNull @Label("Kết luận") Outcome outcome,
            @NotBlank @Size(max = 4000) @Label("Nội dung trả lời, lý do") String answer,
            @Label("Biện pháp giải quyết") Remedy remedy,
            @Size(max = 60) @Label("Căn cứ hủy bỏ") String ground) {
    }

    /** The names are the process's {@code complaintOutcome}. */
    enum Outcome { UPHELD, REJECTED }

    private final AnswerComplaint answer;
    private final OpenRevocation revocations;
    private final ComplaintSheet sheet;

    AnswerComplaintTask(AnswerComplaint answer, OpenRevocation revocations, ComplaintSheet sheet) {
        this.answer = answer;
        this.revocations = revocations;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        ComplaintSheet.Head head = sheet.of(task);
        Remedy fits = head.granted() ? Remedy.REVOCATION : Remedy.SUPPLEMENT;
        return new View(head.complainant(), head.nominee(), head.decision(), head.outcome(), head.content(), head.filed(), head.due(), head.findings(),
                head.granted(), List.of(new Choice(fits.name(), fits.label())),
                revocations.grounds().stream().map(item -> new Choice(item.id(), item.words())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        String id = task.text("complaintId");
        if (submission.outcome() == Outcome.UPHELD) {
            answer.uphold(id, task.userId(), submission.answer(), submission.remedy(), submission.ground());
        } else {
            answer.reject(id, task.userId(), submission.answer());
        }
        return Map.of("complaintOutcome", submission.outcome().name());
    }
}
