package vn.thidua.award.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.DraftDecision;
import vn.thidua.award.PublicComments;
import vn.thidua.award.RefusalReason;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.review.OwnAwards;
import vn.thidua.shared.Label;

/** The advisory body drafts the decision from the council's advice. */
@ForUserTask(process = "decision", task = "userTask_draftDecision", showsPersons = true)
class DraftDecisionTask implements UserTaskContract<DraftDecisionTask.View, DraftDecisionTask.Submission> {

    /**
     * @param returned  why the chair sent the draft back, empty the first time
     * @param ownAwards what units say they gave nominees of this decision themselves
     */
    record View(String movement, String returned, String earlierBasis, List<String> ownAwards, List<CaseLine> cases) {
    }

    record Submission(
            @NotBlank @Size(max = 4000) @Label("Căn cứ ban hành") String basis,
            @Size(max = 500) @Label("Lý do không khen thưởng") List<@NotNull @Valid Row> refusals) {
    }

    record Row(
            @NotBlank @Size(max = 255) @Label("Trường hợp") String nominationId,
            @NotBlank @Size(max = 4000) @Label("Lý do") String reason) {
    }

    private final DraftDecision draft;
    private final PublicComments comments;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;
    private final OwnAwards ownAwards;

    DraftDecisionTask(DraftDecision draft, PublicComments comments, AwardDecisions decisions, DescribeMovement describe, OwnAwards ownAwards) {
        this.draft = draft;
        this.comments = comments;
        this.decisions = decisions;
        this.describe = describe;
        this.ownAwards = ownAwards;
    }

    @Override
    public View view(OpenTask task) {
        String movementId = task.text("movementId");
        AwardDecision decision = decisions.get(task.text("decisionId"));
        return new View(describe.of(movementId).title(), decision.returnReason() == null ? "" : decision.returnReason(),
                decision.basis(),
                decision.lines().stream().flatMap(line -> ownAwards.warnings(movementId, line.unitId(), line.nomineeName()).stream()).toList(),
                decision.lines().stream().map(CaseLine::of).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<RefusalReason> refusals = submission.refusals() == null ? List.of() : submission.refusals().stream()
                .map(row -> new RefusalReason(row.nominationId(), row.reason())).toList();
        draft.submit(task.text("decisionId"), task.text("movementId"), task.text("issuerUnitId"), submission.basis(), refusals);
        Optional<Instant> until = comments.open(task.text("decisionId"));
        return Map.of("asksComments", until.isPresent(), "commentsCloseAt", until.map(VietnamTime::iso).orElse(""));
    }
}
