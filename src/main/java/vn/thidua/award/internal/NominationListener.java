package vn.thidua.award.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardRoundOpened;
import vn.thidua.nomination.NominationSettled;
import vn.thidua.nomination.Nominations;

/** Follows the nominations of an award round: what is found eligible after the agenda was fixed goes to a further review. */
@Component
class NominationListener {

    private final AwardRounds rounds;
    private final Nominations nominations;

    NominationListener(AwardRounds rounds, Nominations nominations) {
        this.rounds = rounds;
        this.nominations = nominations;
    }

    @EventListener
    void on(AwardRoundOpened opened) {
        rounds.locked(opened.awardKey(), opened.movementId());
    }

    @EventListener
    void on(NominationSettled settled) {
        if (settled.eligible()) {
            rounds.takeUpCase(settled.awardKey(), nominations.get(settled.nominationId()).movementId());
        }
    }
}
