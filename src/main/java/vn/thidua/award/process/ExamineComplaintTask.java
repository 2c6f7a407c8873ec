package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.thidua.award.AnswerComplaint;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body examines a complaint and tells the chair what it found. */
@ForUserTask(process = "complaint", task = "userTask_examineComplaint", showsPersons = true)
class ExamineComplaintTask implements UserTaskContract<ExamineComplaintTask.View, ExamineComplaintTask.Submission> {

    record View(String complainant, String nominee, String decision, String outcome, String content, String filed, String due) {
    }

    record Submission(@NotBlank @Size(max = 4000) @Label("Kết quả xác minh, kiến nghị") String findings) {
    }

    private final AnswerComplaint complaints;
    private final ComplaintSheet sheet;

    ExamineComplaintTask(AnswerComplaint complaints, ComplaintSheet sheet) {
        this.complaints = complaints;
        this.sheet = sheet;
    }

    @Override
    public View view(OpenTask task) {
        ComplaintSheet.Head head = sheet.of(task);
        return new View(head.complainant(), head.nominee(), head.decision(), head.outcome(), head.content(), head.filed(), head.due());
    }

    @Override
    public String subject(OpenTask task) {
        return sheet.subject(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        complaints.examine(task.text("complaintId"), submission.findings());
        return Map.of();
    }
}
