package vn.thidua.movement.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movements;
import vn.thidua.plan.Finding;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;

/** Carries out a launch, or sends the movement back to review with what blocks it. */
@Component
public class LaunchDesk {

    private final MovementStore movements;
    private final PhaseStore phases;
    private final RoundStore rounds;
    private final FindingStore findings;
    private final Movements plans;
    private final Plans linter;
    private final RoundPlanner planner;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    LaunchDesk(MovementStore movements, PhaseStore phases, RoundStore rounds, FindingStore findings, Movements plans, Plans linter,
               Deadlines deadlines, BusinessCalendar calendar, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.movements = movements;
        this.phases = phases;
        this.rounds = rounds;
        this.findings = findings;
        this.plans = plans;
        this.linter = linter;
        this.planner = new RoundPlanner(deadlines, calendar);
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return whether it is launched */
    public boolean launch(StoredMovement movement) {
        String id = movement.view().id();
        MovementPlan plan = plans.plan(id).issuedAs(movement.documentNumber(), movement.view().issuedOn());
        Instant now = clock.instant();
        LaunchSheet sheet = planner.lay(plan, new LaunchTerms(id, now, movement.view().issuedOn(), new DeadlinePolicy(movement.rollOver())));
        List<Finding> found = new ArrayList<>(linter.findings(plan, VietnamTime.dayOf(now)));
        sheet.missingDay().forEach(obligation -> found.add(withoutDay(obligation)));
        found.forEach(finding -> findings.save(new StoredFinding(id, movement.reviewTurn(), StoredFinding.Stage.LAUNCH, finding, null, actor.id(), now)));
        List<String> blocks = found.stream().filter(finding -> finding.severity() == Severity.BLOCK).map(Finding::message).toList();
        if (!blocks.isEmpty()) {
            String reason = String.join(" ", blocks);
            movement.blockLaunch(shortened(reason));
            movements.saveAndFlush(movement);
            audit.record("LAUNCH_BLOCKED", id, shortened(reason));
            return false;
        }
        phases.saveAllAndFlush(sheet.phases());
        rounds.saveAllAndFlush(sheet.rounds());
        movement.launch();
        movements.saveAndFlush(movement);
        sheet.leftOut().forEach(obligation ->
                audit.record("ROUND_NOT_OPENED", id, "«" + obligation.title() + "»: kế hoạch không nêu thời hạn, không mở đợt nộp."));
        audit.record("MOVEMENT_LAUNCHED", id, sheet.rounds().size() + " đợt nộp, " + sheet.phases().size() + " giai đoạn.");
        return true;
    }

    private static Finding withoutDay(PlannedObligation obligation) {
        return new Finding("VR-DAT-08", Severity.BLOCK, "obligations[" + obligation.code() + "].due/launch",
                "«" + obligation.title() + "» chưa có thời hạn, không mở được đợt nộp.", "Ghi ngày cụ thể vào kế hoạch rồi nhập lại.", false);
    }

    private static String shortened(String text) {
        return text.length() <= 1900 ? text : text.substring(0, 1900) + "…";
    }
}
