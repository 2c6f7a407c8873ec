package vn.thidua.registration;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.registration.internal.RegistrationDesk;
import vn.thidua.shared.Refused;

/** The unit's officer takes a registration back before the deadline, until somebody has acted on it; a claim is no act. */
@Service
public class RecallRegistration {

    private static final String RECALLED = "thidua.registration.recalled";

    private final RegistrationDesk desk;
    private final Obligations obligations;
    private final Processes processes;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    RecallRegistration(RegistrationDesk desk, Obligations obligations, Processes processes, People people, CurrentActor actor, AuditTrail audit,
                       Clock clock) {
        this.desk = desk;
        this.obligations = obligations;
        this.processes = processes;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused when the person is no officer of the unit, the deadline has passed, or somebody has acted on it */
    @Transactional
    public void recall(String obligationId) {
        Obligation obligation = obligations.get(obligationId);
        if (!people.has(actor.id(), FunctionalRole.UNIT_OFFICER, obligation.unitId())) {
            throw Refused.forbidden("Chỉ cán bộ của đơn vị được thu hồi bản đăng ký.");
        }
        if (!clock.instant().isBefore(obligation.dueAt())) {
            throw Refused.conflict("Đã hết hạn đăng ký, không thu hồi được nữa.");
        }
        desk.change(obligationId, registration -> {
            registration.recall();
            return registration;
        });
        obligations.recalled(obligationId);
        if (processes.correlate(RECALLED, obligationId, Map.of()) == 0) {
            throw Refused.conflict("Bản đăng ký vừa được xử lý, không thu hồi được.");
        }
        audit.record("REGISTRATION_RECALLED", obligationId, null);
    }
}
