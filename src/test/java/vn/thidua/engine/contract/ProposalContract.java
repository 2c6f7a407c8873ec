package vn.thidua.engine.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** A small process of one task for the contract tests, with a field of every kind and one secret. */
final class ProposalContract {

    static final String PROCESS = "proposal";

    enum Kind { WORK, MODEL }

    record Option(String value, String label) {
    }

    record View(String movement, LocalDate due, Instant opened, Integer count, Long money, BigDecimal share, Boolean late, Kind kind,
            List<Option> kinds, Map<String, Integer> totals, String nothing) {
    }

    record Item(@Label("Tên") @NotBlank String name, @Label("Chỉ tiêu") Integer target) {
    }

    record Submission(
            @Label("Lý do") @NotBlank @Size(max = 100, message = "không được dài quá {max} ký tự") String reason,
            @Label("Số lượng") @NotNull @Min(1) Integer count,
            @Label("Hạn") LocalDate day,
            @Label("Kinh phí") BigDecimal money,
            @Label("Đã họp") Boolean met,
            @Label("Loại") Kind kind,
            @Label("Đối tượng") @Valid List<Item> items,
            @Label("Phiếu kín") String secret) {
    }

    @ForUserTask(process = PROCESS, task = "userTask_propose")
    static class Bean implements UserTaskContract<View, Submission> {

        static Submission received;

        @Override
        public String subject(OpenTask task) {
            return ("Phong trào " + task.text("movementId") + " ").repeat(30);
        }

        @Override
        public View view(OpenTask task) {
            return new View("Phong trào " + task.text("movementId"), LocalDate.of(2024, 1, 20), Instant.parse("2024-01-20T15:00:00Z"), 2,
                    120_000_000L, new BigDecimal("0.75"), false, Kind.MODEL, List.of(new Option("WORK", "Công trình")), Map.of("xã", 3),
                    null);
        }

        @Override
        public Map<String, Object> submit(OpenTask task, Submission submission) {
            received = submission;
            if ("cấm".equals(submission.reason())) {
                throw Refused.invalid("reason", "«Lý do»: không được là việc thường xuyên.");
            }
            return Map.of("outcome", "SENT");
        }
    }

    private ProposalContract() {
    }

    static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS).startEvent()
                .userTask("userTask_propose").name("Đề xuất").camundaCandidateGroups("unit-officer.xa-a")
                .userTask("userTask_after").name("Việc sau").camundaCandidateGroups("unit-officer.xa-a")
                .endEvent().done();
    }
}
