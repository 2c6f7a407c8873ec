package vn.thidua.movement;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The issuer frees a unit of what it owes in one round; nothing more is awaited of it, and the unit's process ends. */
@Service
public class WaiveObligation {

    private static final String CLOSED = "thidua.round.closed";

    private final Obligations obligations;
    private final Rounds rounds;
    private final Movements movements;
    private final Processes processes;
    private final People people;
    private final CurrentActor actor;

    WaiveObligation(Obligations obligations, Rounds rounds, Movements movements, Processes processes, People people, CurrentActor actor) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.movements = movements;
        this.processes = processes;
        this.people = people;
        this.actor = actor;
    }

    /** @throws Refused when the person is neither the issuer's chair nor of the advisory body, the reason is missing, or there is nothing left to waive */
    @Transactional
    public void waive(String obligationId, String reason) {
        Obligation obligation = obligations.get(obligationId);
        if (!mayWaive(movements.get(obligation.movementId()))) {
            throw Refused.forbidden("Chỉ Chủ tịch cơ quan ban hành hoặc cơ quan tham mưu được miễn nghĩa vụ.");
        }
        if (rounds.get(obligation.roundKey()).status() == RoundStatus.CLOSED) {
            throw Refused.conflict("Đợt đã tổng hợp, không miễn được nữa.");
        }
        if (obligation.status() == ObligationStatus.SUBMITTED) {
            throw Refused.conflict("Đơn vị đã nộp; hãy chấp nhận hoặc trả lại.");
        }
        obligations.waived(obligationId, reason);
        processes.correlate(CLOSED, obligationId, Map.of());
    }

    /** Whether the signed-in person may waive anything in this movement. */
    public boolean mayWaive(Movement movement) {
        return people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.issuerUnitId())
                || people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.advisoryUnitId());
    }
}
