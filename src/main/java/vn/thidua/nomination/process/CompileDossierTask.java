package vn.thidua.nomination.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.nomination.CompileDossier;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.Dossier;
import vn.thidua.nomination.DossierFacts;
import vn.thidua.nomination.Evidence;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.Label;

/** A unit declares how its nominee meets the criteria, and with which documents. */
@ForUserTask(process = "nomination", task = "userTask_compileDossier")
class CompileDossierTask implements UserTaskContract<CompileDossierTask.View, CompileDossierTask.Submission> {

    /**
     * @param group      the criteria group, or that the appraiser will choose one
     * @param supplement what the appraiser asked for, empty the first time
     * @param earlier    the report and object sent before
     */
    record View(String movement, String unit, String nominee, String achievement, String group, String supplement, List<Choice> objects,
                Earlier earlier, List<CriterionLine> criteria) {
    }

    record Earlier(String report, String object) {
    }

    record Submission(
            @Size(max = 36) @Label("Mô hình, công trình, phần việc đã đăng ký") String registeredObjectId,
            @NotBlank @Size(max = 4000) @Label("Báo cáo thành tích") String report,
            @NotNull @Size(max = 100) @Label("Tiêu chuẩn") List<@NotNull @Valid Row> evidence) {
    }

    record Row(
            @NotBlank @Size(max = 100) @Label("Tiêu chuẩn") String criterion,
            @Label("Có hay không") Boolean declared,
            @Digits(integer = 16, fraction = 2) @Label("Số liệu") BigDecimal amount,
            @Size(max = 200) @Label("Số văn bản xác nhận") String documentNumber,
            @Label("Ngày văn bản") LocalDate documentDate,
            @Size(max = 4000) @Label("Diễn giải") String text) {

        Evidence value() {
            return new Evidence(criterion, declared, amount, documentNumber, documentDate, text);
        }
    }

    private final CompileDossier compile;
    private final DescribeDossier describe;

    CompileDossierTask(CompileDossier compile, DescribeDossier describe) {
        this.compile = compile;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        DossierFacts facts = describe.of(task.text("nominationId"));
        boolean supplement = facts.nomination().status() == NominationStatus.SUPPLEMENT;
        return new View(facts.movement(), facts.unit(), facts.nominee(), facts.nomination().nominee().achievement(),
                facts.group().isEmpty() ? "Chưa xác định, người thẩm định sẽ chọn" : facts.group(),
                supplement ? facts.nomination().reason() : "",
                facts.registered().stream().map(object -> new Choice(object.id(), object.name())).toList(),
                new Earlier(facts.report(), facts.registeredObject()),
                facts.criteria().stream().map(criterion -> CriterionLine.of(criterion, facts.evidenceOn(criterion.id()))).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("nominationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        compile.submit(task.text("nominationId"), new Dossier(submission.registeredObjectId(), submission.report(),
                submission.evidence().stream().map(Row::value).toList()));
        return Map.of();
    }
}
