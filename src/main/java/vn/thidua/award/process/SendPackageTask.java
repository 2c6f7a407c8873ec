package vn.thidua.award.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.AnswerTimes;
import vn.thidua.award.DescribeEscalation;
import vn.thidua.award.EscalationFacts;
import vn.thidua.award.SendPackage;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The clerk sends the package to the other level. */
@ForUserTask(process = "escalation", task = "userTask_sendPackage")
class SendPackageTask implements UserTaskContract<SendPackageTask.View, SendPackageTask.Submission> {

    record View(String movement, String nominee, String unit, String award, String decider, String submission, String legalLimb,
                String ceremony, boolean hasCeremony) {
    }

    record Submission(
            @NotNull @Label("Ngày gửi") LocalDate sentOn,
            @NotBlank @Size(max = 200) @Label("Cách gửi") String channel,
            @Label("Đề nghị trả lời chậm nhất ngày") LocalDate answerBy) {
    }

    private final SendPackage send;
    private final DescribeEscalation describe;

    SendPackageTask(SendPackage send, DescribeEscalation describe) {
        this.send = send;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        EscalationFacts facts = describe.of(task.text("escalationId"));
        return new View(facts.movement(), facts.nominee(), facts.unit(), facts.award(), facts.decider(), facts.submission(),
                facts.legalLimb(), facts.ceremony(), !facts.ceremony().isEmpty());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("escalationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        return variables(send.send(task.text("escalationId"), submission.sentOn(), submission.channel(), submission.answerBy()));
    }

    static Map<String, Object> variables(AnswerTimes times) {
        return Map.of("reminderAt", VietnamTime.iso(times.reminderAt()), "answerDueAt", VietnamTime.iso(times.dueAt()));
    }
}
