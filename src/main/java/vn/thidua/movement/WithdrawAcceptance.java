package vn.thidua.movement;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.ObligationStore;
import vn.thidua.movement.internal.ObligationVariables;
import vn.thidua.movement.internal.ProcessOfKind;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.movement.internal.StoredObligation;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.notification.Notices;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.Refused;

/** The receiver takes back an acceptance given by mistake (U-27), until the deadline and the consolidation; the unit is asked again. */
@Service
public class WithdrawAcceptance {

    private static final int LONGEST = 2000;

    private final ObligationStore obligations;
    private final RoundStore rounds;
    private final MovementStore movements;
    private final Movements plans;
    private final Processes processes;
    private final Notices notices;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawAcceptance(ObligationStore obligations, RoundStore rounds, MovementStore movements, Movements plans, Processes processes, Notices notices,
                       People people, CurrentActor actor, AuditTrail audit, Clock clock, ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.movements = movements;
        this.plans = plans;
        this.processes = processes;
        this.notices = notices;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param reason told to the unit
     * @throws Refused when the person does not work for the receiver, the deadline has passed, the round is consolidated, or nothing is accepted
     */
    @Transactional
    public void withdraw(String obligationId, String reason) {
        StoredObligation obligation = obligations.require(obligationId);
        StoredRound round = rounds.lock(obligation.roundKey());
        StoredMovement movement = movements.require(round.movementId());
        if (!people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.view().advisoryUnitId())) {
            throw Refused.forbidden("Chỉ cơ quan tiếp nhận được rút lại việc chấp nhận.");
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw Refused.invalid("reason", "«Lý do rút lại»: phải nhập, tối đa " + LONGEST + " ký tự.");
        }
        ObligationKind kind = obligation.view().kind();
        if (!kind.isRegistration() && !kind.isReport()) {
            throw Refused.conflict("Chỉ rút lại được việc chấp nhận đăng ký hoặc báo cáo.");
        }
        if (round.isClosed() || !clock.instant().isBefore(obligation.view().dueAt())) {
            throw Refused.conflict("Đợt đã hết hạn hoặc đã tổng hợp, không rút lại được nữa.");
        }
        obligation.reopen();
        obligations.saveAndFlush(obligation);
        events.publishEvent(new AcceptanceWithdrawn(obligationId, reason.strip()));
        processes.start(ProcessOfKind.key(kind).orElseThrow(), obligationId,
                ObligationVariables.of(obligation, round, plans.plan(round.movementId()).obligation(round.obligationCode()), movement));
        notices.inform(obligation.view().unitId(), obligationId, "Cơ quan tiếp nhận rút lại việc chấp nhận «%s»: %s".formatted(round.title(), reason.strip()));
        audit.record("ACCEPTANCE_WITHDRAWN", obligationId, reason.strip());
    }
}
