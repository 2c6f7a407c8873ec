package vn.thidua.nomination.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligations;
import vn.thidua.nomination.NominationSettled;
import vn.thidua.nomination.NominationStatus;

/** Records an appraiser's conclusion; with the last one of a list, the unit's obligation is fulfilled. */
@Component
public class Conclusion {

    private final NominationListRepository lists;
    private final NominationRepository nominations;
    private final Obligations obligations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Conclusion(NominationListRepository lists, NominationRepository nominations, Obligations obligations, AuditTrail audit,
               ApplicationEventPublisher events) {
        this.lists = lists;
        this.nominations = nominations;
        this.obligations = obligations;
        this.audit = audit;
        this.events = events;
    }

    public void settle(Nomination nomination, String reason) {
        lists.findLocked(nomination.obligationId());
        nominations.saveAndFlush(nomination);
        boolean eligible = nomination.status() == NominationStatus.ELIGIBLE;
        audit.record(eligible ? "NOMINATION_ELIGIBLE" : "NOMINATION_INELIGIBLE", nomination.id(), reason);
        events.publishEvent(new NominationSettled(nomination.id(), nomination.awardKey(), nomination.unitId(), eligible));
        if (nominations.countByObligationIdAndStatusNotIn(nomination.obligationId(), NominationStatus.SETTLED) == 0) {
            obligations.accepted(nomination.obligationId());
        }
    }
}
