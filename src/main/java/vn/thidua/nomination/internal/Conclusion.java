package vn.thidua.nomination.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.nomination.NominationSettled;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.notification.Notices;

/** Records an appraiser's conclusion and tells the unit of a refusal why (L-87); with the last open one of a list, the unit's
 * obligation is fulfilled. */
@Component
public class Conclusion {

    private final NominationListRepository lists;
    private final NominationRepository nominations;
    private final Obligations obligations;
    private final Notices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Conclusion(NominationListRepository lists, NominationRepository nominations, Obligations obligations, Notices notices,
               AuditTrail audit, ApplicationEventPublisher events) {
        this.lists = lists;
        this.nominations = nominations;
        this.obligations = obligations;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    public void settle(Nomination nomination, String reason) {
        lists.findLocked(nomination.obligationId());
        nominations.saveAndFlush(nomination);
        boolean eligible = nomination.status() == NominationStatus.ELIGIBLE;
        audit.record(eligible ? "NOMINATION_ELIGIBLE" : "NOMINATION_INELIGIBLE", nomination.id(), reason);
        if (!eligible) {
            notices.inform(nomination.unitId(), nomination.id(),
                    "Đề nghị khen thưởng %s không đủ điều kiện trình Hội đồng. Lý do: %s".formatted(nomination.name(), reason));
        }
        events.publishEvent(new NominationSettled(nomination.id(), nomination.awardKey(), nomination.unitId(), eligible));
        fulfil(nomination.obligationId());
    }

    /** A held case does not keep the others from the council; once released it waits for the next session. */
    public void hold(Nomination nomination) {
        lists.findLocked(nomination.obligationId());
        nominations.saveAndFlush(nomination);
        fulfil(nomination.obligationId());
    }

    private void fulfil(String obligationId) {
        boolean open = nominations.countByObligationIdAndStatusNotIn(obligationId, NominationStatus.DONE_FOR_NOW) > 0;
        if (!open && obligations.get(obligationId).status() == ObligationStatus.SUBMITTED) {
            obligations.accepted(obligationId);
        }
    }
}
