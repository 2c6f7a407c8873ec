package vn.thidua.movement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.engine.Processes;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.ObligationStore;
import vn.thidua.movement.internal.ObligationVariables;
import vn.thidua.movement.internal.ProcessOfKind;
import vn.thidua.movement.internal.RoundActors;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.movement.internal.StoredObligation;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.organization.Unit;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Route;

/**
 * Tells the next hundred units of a round what they owe: row and process instance in one transaction, so that after a crash anywhere no unit
 * has it twice and none is left out.
 */
@Service
public class OpenUnitObligations {

    static final int CHUNK = 100;

    private final RoundStore rounds;
    private final ObligationStore obligations;
    private final MovementStore movements;
    private final Movements plans;
    private final RoundActors actors;
    private final Deadlines deadlines;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    OpenUnitObligations(RoundStore rounds, ObligationStore obligations, MovementStore movements, Movements plans, RoundActors actors,
                        Deadlines deadlines, Processes processes, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.movements = movements;
        this.plans = plans;
        this.actors = actors;
        this.deadlines = deadlines;
        this.processes = processes;
        this.events = events;
    }

    /** @return whether units are left for another turn */
    @Transactional
    public boolean openNext(String roundKey) {
        StoredRound round = rounds.lock(roundKey);
        round.startOpening();
        StoredMovement movement = movements.require(round.movementId());
        PlannedObligation planned = plans.plan(round.movementId()).obligation(round.obligationCode());
        List<Unit> waiting = actors.withoutObligation(round, planned, movement.view().issuerUnitId());
        List<Unit> chunk = waiting.subList(0, Math.min(CHUNK, waiting.size()));
        String process = ProcessOfKind.key(round.kind()).orElseThrow();
        for (Unit unit : chunk) {
            StoredObligation obligation = obligations.save(obligation(round, planned, unit, new DeadlinePolicy(movement.rollOver())));
            processes.start(process, obligation.getId(), ObligationVariables.of(obligation, round, planned, movement));
            events.publishEvent(new ObligationOpened(obligation.getId(), roundKey, unit.id(), round.kind(), round.dueAt()));
        }
        boolean left = waiting.size() > chunk.size();
        if (!left) {
            round.finishOpening();
        }
        obligations.flush();
        return left;
    }

    /**
     * Whether all units have been told and none is awaited any more. The one that settled last before the end of the opening could not tell the
     * round's process, which asks here instead of waiting for the deadline; the caller's transaction still holds the round's row.
     */
    @Transactional
    public boolean areAllSettled(String roundKey) {
        return rounds.lock(roundKey).isOpen() && obligations.existsByRoundKey(roundKey)
                && !obligations.existsByRoundKeyAndStatusIn(roundKey, ObligationStatus.UNSETTLED);
    }

    private StoredObligation obligation(StoredRound round, PlannedObligation planned, Unit unit, DeadlinePolicy policy) {
        Route route = planned.routeFor(unit.type()).filter(r -> !unit.id().equals(r.viaUnitId())).orElse(null);
        if (route == null) {
            return new StoredObligation(round, unit.id(), "", null, demanded(planned));
        }
        Instant internalDueAt = deadlines.find(route.internalDue(), policy, Map.of()).map(deadline -> deadline.lastValidInstant()).orElse(null);
        return new StoredObligation(round, unit.id(), route.viaUnitId(), internalDueAt, demanded(planned));
    }

    /** Works are counted, at least one where the plan gives no number; everything else is handed in as a whole. */
    private static int demanded(PlannedObligation planned) {
        return planned.kind() != ObligationKind.REGISTRATION ? 0 : planned.min() == null ? 1 : planned.min();
    }
}
