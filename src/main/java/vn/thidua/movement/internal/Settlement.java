package vn.thidua.movement.internal;

import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationSettled;
import vn.thidua.movement.ObligationStatus;

/** Settles obligations one at a time per round, so that exactly one of two last ones tells the round's process. */
@Component
class Settlement {

    private static final String COMPLETED = "thidua.round.completed";

    private final ObligationStore obligations;
    private final RoundStore rounds;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    Settlement(ObligationStore obligations, RoundStore rounds, Processes processes, ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.processes = processes;
        this.events = events;
    }

    /** @param act returns whether the obligation became settled */
    void settle(String obligationId, Predicate<StoredObligation> act) {
        StoredObligation obligation = obligations.require(obligationId);
        StoredRound round = rounds.lock(obligation.roundKey());
        if (!act.test(obligation)) {
            return;
        }
        obligations.saveAndFlush(obligation);
        Obligation settled = obligation.view();
        events.publishEvent(new ObligationSettled(settled.id(), settled.roundKey(), settled.unitId(), settled.status(), settled.late()));
        if (round.isOpen() && !obligations.existsByRoundKeyAndStatusIn(round.key(), ObligationStatus.UNSETTLED)) {
            processes.correlate(COMPLETED, round.key(), Map.of());
        }
    }
}
