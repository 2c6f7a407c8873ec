package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.DescribeEscalation;
import vn.thidua.award.EscalationFacts;
import vn.thidua.award.RecordAnswer;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body records what the other level answered. */
@ForUserTask(process = "escalation", task = "userTask_recordAnswer")
class RecordAnswerTask implements UserTaskContract<RecordAnswerTask.View, RecordAnswerTask.Submission> {

    record View(String movement, String nominee, String unit, String award, String decider, String submission, String sent, String due) {
    }

    record Submission(
            @NotNull @Label("Trả lời") Answer answer,
            @Size(max = 50) @Label("Số văn bản trả lời") String document,
            @NotNull @Label("Ngày văn bản trả lời") LocalDate answeredOn,
            @Size(max = 4000) @Label("Lý do không khen thưởng") String reason) {
    }

    /** The names are the process's {@code answer}. */
    enum Answer { GRANTED, DECLINED }

    private final RecordAnswer record;
    private final DescribeEscalation describe;

    RecordAnswerTask(RecordAnswer record, DescribeEscalation describe) {
        this.record = record;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        EscalationFacts facts = describe.of(task.text("escalationId"));
        return new View(facts.movement(), facts.nominee(), facts.unit(), facts.award(), facts.decider(), facts.submission(), facts.sent(),
                facts.due());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("escalationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.answer() == Answer.GRANTED) {
            record.granted(task.text("escalationId"), Filled.in("document", "Số văn bản trả lời", submission.document()),
                    submission.answeredOn());
        } else {
            record.declined(task.text("escalationId"), Filled.in("reason", "Lý do không khen thưởng", submission.reason()),
                    submission.document(), submission.answeredOn());
        }
        return Map.of("answer", submission.answer().name());
    }
}
