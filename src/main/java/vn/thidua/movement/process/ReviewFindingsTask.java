package vn.thidua.movement.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.MovementFacts;
import vn.thidua.movement.ReviewFindings;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Severity;
import vn.thidua.shared.Label;

/** The advisory body answers for every warning, or withdraws the plan. */
@ForUserTask(process = "movement", task = "userTask_reviewFindings")
class ReviewFindingsTask implements UserTaskContract<ReviewFindingsTask.View, ReviewFindingsTask.Submission> {

    /** @param returned why the plan came back, empty the first time */
    record View(MovementFacts facts, String returned, List<Row> findings) {
    }

    /**
     * @param severity WARN needs a reason
     * @param blocks   must be repaired in the plan before anything else
     * @param reason   the reason given at an earlier turn, empty when there was none
     */
    record Row(String key, String severity, boolean blocks, String message, String repair, String reason) {
    }

    /** @param reasons by key of the finding */
    record Submission(@NotNull @Label("Kết quả rà soát") ReviewOutcome reviewOutcome, @Label("Lý do giữ nguyên") Map<String, @Size(max = 2000) String> reasons,
                      @Size(max = 2000) @Label("Lý do rút") String withdrawReason) {
    }

    /** Go on to the chair, or give the plan up. */
    enum ReviewOutcome { SUBMIT, WITHDRAW }

    private final ReviewFindings review;
    private final DescribeMovement describe;

    ReviewFindingsTask(ReviewFindings review, DescribeMovement describe) {
        this.review = review;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        String id = task.text("movementId");
        Map<String, String> earlier = review.earlierReasons(id);
        List<Row> rows = review.findings(id).stream().map(finding -> row(finding, earlier)).toList();
        return new View(describe.of(id), review.returnReason(id).orElse(""), rows);
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.reviewOutcome() == ReviewOutcome.SUBMIT) {
            review.submit(task.text("movementId"), submission.reasons() == null ? Map.of() : submission.reasons());
        } else {
            review.withdraw(task.text("movementId"), submission.withdrawReason());
        }
        return Map.of("reviewOutcome", submission.reviewOutcome().name());
    }

    private static Row row(Finding finding, Map<String, String> earlier) {
        boolean blocks = finding.blocksLaunch();
        String severity = finding.severity() == Severity.BLOCK && !blocks ? "AT_ISSUE" : finding.severity().name();
        return new Row(finding.key(), severity, blocks, finding.message(), finding.repair() == null ? "" : finding.repair(),
                earlier.getOrDefault(finding.key(), ""));
    }
}
