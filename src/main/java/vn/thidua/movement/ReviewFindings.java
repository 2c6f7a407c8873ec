package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.internal.FindingStore;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredFinding;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.plan.Finding;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;
import vn.thidua.plan.StoredPlan;
import vn.thidua.shared.Refused;

/** The advisory body goes through the linter's findings: what blocks must be repaired in the plan, each warning needs a typed reason. */
@Service
public class ReviewFindings {

    private final MovementStore movements;
    private final FindingStore kept;
    private final Plans plans;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    ReviewFindings(MovementStore movements, FindingStore kept, Plans plans, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.movements = movements;
        this.kept = kept;
        this.plans = plans;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the linter finds today in the newest version of the plan. */
    @Transactional(readOnly = true)
    public List<Finding> findings(String movementId) {
        return plans.findings(movements.require(movementId).planId(), VietnamTime.dayOf(clock.instant()));
    }

    /** The newest reason that was ever given for each finding, by its key. */
    @Transactional(readOnly = true)
    public Map<String, String> earlierReasons(String movementId) {
        return kept.findByMovementIdOrderByReviewTurnDescFindingKeyAsc(movementId).stream().filter(f -> f.reason() != null)
                .collect(Collectors.toMap(StoredFinding::findingKey, StoredFinding::reason, (newest, older) -> newest));
    }

    /** The warnings of the last submission with the reasons given for them. */
    @Transactional(readOnly = true)
    public List<AcknowledgedFinding> acknowledged(String movementId) {
        return kept.findByMovementIdAndReviewTurnAndReasonIsNotNullOrderByFindingKey(movementId, movements.require(movementId).reviewTurn()).stream()
                .map(finding -> new AcknowledgedFinding(finding.findingKey(), finding.message(), finding.reason())).toList();
    }

    /** Why the plan came back to the review, empty the first time. */
    @Transactional(readOnly = true)
    public Optional<String> returnReason(String movementId) {
        return Optional.ofNullable(movements.require(movementId).returnReason());
    }

    /**
     * @param reasons by finding key, one for each warning
     * @throws Refused when a blocking finding remains that issuing does not repair, or a warning has no reason (field {@code reasons})
     */
    @Transactional
    public void submit(String movementId, Map<String, String> reasons) {
        StoredMovement movement = movements.require(movementId);
        List<Finding> findings = findings(movementId);
        findings.stream().filter(Finding::blocksLaunch).findFirst().ifPresent(finding -> {
            throw Refused.invalid("reasons", "Kế hoạch còn lỗi chặn, phải sửa và nhập lại kế hoạch: " + finding.message());
        });
        Map<String, String> given = new HashMap<>(reasons);
        for (Finding finding : findings) {
            String reason = given.remove(finding.key());
            boolean needed = finding.severity() == Severity.WARN;
            if (needed && (reason == null || reason.isBlank())) {
                throw Refused.invalid("reasons", "Cảnh báo chưa có lý do: " + finding.message());
            }
            kept.save(new StoredFinding(movementId, movement.reviewTurn(), StoredFinding.Stage.REVIEW, finding,
                    reason == null || reason.isBlank() ? null : reason.strip(), actor.id(), clock.instant()));
        }
        if (!given.isEmpty()) {
            throw Refused.conflict("Kế hoạch đã thay đổi; hãy mở lại công việc để xem các cảnh báo mới nhất.");
        }
        StoredPlan newest = plans.get(movement.planId());
        MovementPlan plan = newest.plan();
        LocalDate startsOn = Optional.ofNullable(plan.period().firstDay()).orElseGet(() -> VietnamTime.dayOf(clock.instant()));
        movement.submitForApproval(newest.version(), plan.title(), startsOn, plan.period().lastDay());
        movements.saveAndFlush(movement);
        audit.record("PLAN_SUBMITTED_FOR_APPROVAL", movementId, findings.size() + " phát hiện, bản " + newest.version() + " của kế hoạch.");
    }

    @Transactional
    public void withdraw(String movementId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("withdrawReason", "Phải ghi lý do rút kế hoạch.");
        }
        StoredMovement movement = movements.require(movementId);
        movement.withdraw();
        movements.saveAndFlush(movement);
        audit.record("MOVEMENT_WITHDRAWN", movementId, reason.strip());
    }
}
