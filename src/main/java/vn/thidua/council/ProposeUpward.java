package vn.thidua.council;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.SessionQuotas;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** Marks, before the minutes are signed, the cases that the council proposes to a higher decider (S4-15). Says nothing of any ballot. */
@Service
public class ProposeUpward {

    private final SessionQuotas quotas;
    private final Sittings sittings;
    private final Movements movements;
    private final People people;
    private final AuditTrail audit;

    ProposeUpward(SessionQuotas quotas, Sittings sittings, Movements movements, People people, AuditTrail audit) {
        this.quotas = quotas;
        this.sittings = sittings;
        this.movements = movements;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Replaces what was marked before.
     *
     * @throws Refused when the person does not chair the council, the plan foresees no proposal, a case is none of the session's nominations,
     *                 the votes are not counted yet, or the minutes are signed
     */
    @Transactional
    public void propose(String sessionId, String personId, List<String> nominationIds) {
        quotas.lock(sessionId);
        Sitting sitting = sittings.locked(sessionId);
        if (!people.has(personId, FunctionalRole.COUNCIL_CHAIR, sitting.session().issuerUnitId())) {
            throw Refused.forbidden("Chỉ Chủ tịch Hội đồng được ghi trường hợp đề xuất trình cấp trên.");
        }
        if (sitting.session().status() != SessionStatus.TALLIED) {
            throw Refused.conflict("Chỉ ghi đề xuất trình cấp trên sau khi kiểm phiếu và trước khi ký biên bản.");
        }
        if (!nominationIds.isEmpty() && !mayPropose(sitting.session().movementId())) {
            throw Refused.invalid("proposedUpward", "Kế hoạch không nêu việc đề nghị cấp trên khen thưởng.");
        }
        Set<String> agenda = Set.copyOf(sitting.agenda().stream().filter(item -> item.award() != null).map(AgendaCase::nominationId).toList());
        if (!agenda.containsAll(nominationIds)) {
            throw Refused.invalid("proposedUpward", "Có trường hợp đề xuất trình cấp trên không thuộc phiên họp.");
        }
        sitting.agenda().forEach(item -> item.proposeUpward(nominationIds.contains(item.nominationId())));
        nominationIds.forEach(id -> audit.record("COUNCIL_PROPOSED_UPWARD", id, null));
    }

    /** Whether the movement's plan foresees proposals to a higher decider. */
    @Transactional(readOnly = true)
    public boolean mayPropose(String movementId) {
        return !movements.plan(movementId).escalations().isEmpty();
    }
}
