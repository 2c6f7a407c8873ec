package vn.thidua.nomination.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.nomination.AppraiseDossier;
import vn.thidua.nomination.Correction;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.DossierFacts;
import vn.thidua.nomination.EvaluateCriteria;
import vn.thidua.review.OwnAwards;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** The advisory body appraises a dossier. */
@ForUserTask(process = "nomination", task = "userTask_appraiseDossier", showsPersons = true)
class AppraiseDossierTask implements UserTaskContract<AppraiseDossierTask.View, AppraiseDossierTask.Submission> {

    /**
     * @param ownAwards what the unit says it gave the nominee itself
     * @param results   what the criteria say, each with its evidence
     * @param facts     what can be corrected
     * @param groups    the criteria groups to choose from
     */
    record View(String movement, String unit, String nominee, String achievement, String report, String registeredObject, String group, List<String> ownAwards,
                String assessment, boolean criteriaMet, List<CriterionResult> results, List<CriterionLine> facts, List<Choice> groups) {
    }

    record Submission(
            @NotNull @Label("Kết luận thẩm định") Outcome outcome,
            @Size(max = 4000) @Label("Lý do, nội dung yêu cầu") String reason,
            @Size(max = 20) @Label("Nhóm tiêu chuẩn") String chosenGroup,
            @Size(max = 100) @Label("Số liệu sửa lại") List<@NotNull @Valid Row> corrections) {
    }

    /** The appraiser's conclusion; the names are the process's {@code appraisalOutcome}. */
    enum Outcome { ELIGIBLE, INELIGIBLE, SUPPLEMENT, REGROUP, HOLD }

    record Row(
            @NotBlank @Size(max = 100) @Label("Tiêu chuẩn") String criterion,
            @Label("Có hay không") Boolean declared,
            @Digits(integer = 16, fraction = 2) @Label("Số liệu") BigDecimal amount,
            @Size(max = 200) @Label("Số văn bản xác nhận") String documentNumber,
            @NotBlank @Size(max = 4000) @Label("Lý do sửa") String reason,
            @NotBlank @Size(max = 1000) @Label("Nguồn số liệu") String source) {

        Correction value() {
            return new Correction(criterion, declared, amount, documentNumber, reason, source);
        }
    }

    private final AppraiseDossier appraise;
    private final EvaluateCriteria criteria;
    private final DescribeDossier describe;
    private final OwnAwards ownAwards;

    AppraiseDossierTask(AppraiseDossier appraise, EvaluateCriteria criteria, DescribeDossier describe, OwnAwards ownAwards) {
        this.appraise = appraise;
        this.criteria = criteria;
        this.describe = describe;
        this.ownAwards = ownAwards;
    }

    @Override
    public View view(OpenTask task) {
        DossierFacts facts = describe.of(task.text("nominationId"));
        return new View(facts.movement(), facts.unit(), facts.nominee(), facts.nomination().nominee().achievement(), facts.report(),
                facts.registeredObject(), facts.group(),
                ownAwards.warnings(facts.nomination().movementId(), facts.nomination().unitId(), facts.nomination().nominee().name()), facts.assessment(), facts.nomination().criteriaMet(),
                criteria.latest(task.text("nominationId")),
                facts.criteria().stream().map(criterion -> CriterionLine.of(criterion, facts.evidenceOn(criterion.id()))).toList(),
                facts.groups().stream().map(group -> new Choice(group.code(), group.code() + ") " + group.name())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("nominationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        String id = task.text("nominationId");
        if (submission.corrections() != null && !submission.corrections().isEmpty()) {
            appraise.correct(id, submission.corrections().stream().map(Row::value).toList(), task.userId());
        }
        switch (submission.outcome()) {
            case ELIGIBLE -> appraise.findEligible(id);
            case INELIGIBLE -> appraise.findIneligible(id, reason(submission));
            case SUPPLEMENT -> appraise.askForSupplement(id, reason(submission));
            case HOLD -> appraise.hold(id, reason(submission));
            case REGROUP -> appraise.regroup(id, group(submission), reason(submission));
        }
        return Map.of("appraisalOutcome", submission.outcome().name());
    }

    private static String reason(Submission submission) {
        if (submission.reason() == null || submission.reason().isBlank()) {
            throw Refused.invalid("reason", "«Lý do, nội dung yêu cầu»: phải nhập cho kết luận này.");
        }
        return submission.reason();
    }

    private static String group(Submission submission) {
        if (submission.chosenGroup() == null || submission.chosenGroup().isBlank()) {
            throw Refused.invalid("chosenGroup", "«Nhóm tiêu chuẩn»: phải chọn.");
        }
        return submission.chosenGroup();
    }
}
