package vn.thidua.award.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;

/** Locks award rounds and opens a further review for what became ready or fell back after the earlier ones. */
@Component
public class AwardRounds {

    private final AwardRoundRepository rounds;
    private final Movements movements;
    private final Processes processes;
    private final AuditTrail audit;

    AwardRounds(AwardRoundRepository rounds, Movements movements, Processes processes, AuditTrail audit) {
        this.rounds = rounds;
        this.movements = movements;
        this.processes = processes;
        this.audit = audit;
    }

    /** The round under its lock; a new one has its first review ahead. */
    public AwardRound locked(String awardKey, String movementId) {
        return rounds.findLocked(awardKey).orElseGet(() -> rounds.saveAndFlush(new AwardRound(awardKey, movementId)));
    }

    /** A nomination became ready for the council: when every agenda is fixed, a further review takes it up. */
    public void takeUpCase(String awardKey, String movementId) {
        AwardRound round = locked(awardKey, movementId);
        if (!round.takesCases()) {
            open(round);
        }
    }

    /** A case came back to the issuer: when every decision is fixed, a further review takes it up. */
    public void takeUpDecision(String awardKey, String movementId) {
        AwardRound round = locked(awardKey, movementId);
        if (!round.takesDecisions()) {
            open(round);
        }
    }

    private void open(AwardRound round) {
        ReviewKey review = round.next();
        Movement movement = movements.get(round.movementId());
        processes.start("award-review", review.review(), Map.of("movementId", movement.id(), "issuerUnitId", movement.issuerUnitId(),
                "advisoryUnitId", movement.advisoryUnitId(), "reviewKey", review.review()));
        audit.record("AWARD_REVIEW_OPENED", review.review(), "Xét lần %d của đợt.".formatted(review.number()));
    }
}
