package vn.thidua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.plan.ObligationKind;
import vn.thidua.review.internal.StoredReport;
import vn.thidua.review.internal.ReportStore;

/** Which units have launched the movement at their own level and which have not, and what became of it (S0-02, S0-23, S2-03). */
@Service
@Transactional(readOnly = true)
public class ChildPlanBoard {

    private final Movements movements;
    private final Rounds rounds;
    private final Obligations obligations;
    private final ReportStore reports;
    private final Units units;

    ChildPlanBoard(Movements movements, Rounds rounds, Obligations obligations, ReportStore reports, Units units) {
        this.movements = movements;
        this.rounds = rounds;
        this.obligations = obligations;
        this.reports = reports;
        this.units = units;
    }

    /**
     * One unit.
     *
     * @param issued   the unit has reported its plan, or runs a movement of this system that names this one as superior
     * @param plan     what it says of its plan, null while it has said nothing
     * @param movement the movement it runs in this system, null when it runs none
     * @param owed     what the units of that movement owe
     * @param settled  how much of it is accepted
     */
    public record Line(String unit, String status, boolean issued, ChildPlan plan, Movement movement, long owed, long settled) {

        public String number() {
            return movement != null ? movement.symbol() : plan == null ? "" : plan.number();
        }

        public LocalDate issuedOn() {
            return movement != null ? movement.issuedOn() : plan == null ? null : plan.issuedOn();
        }
    }

    /** Every unit that owes a plan of its own, in the order of the rounds. */
    public List<Line> of(String movementId) {
        Movement superior = movements.get(movementId);
        List<Movement> below = movements.all().stream().filter(child -> isBelow(child, superior)).toList();
        return rounds.ofMovement(movementId).stream().filter(round -> round.kind() == ObligationKind.CHILD_PLAN)
                .flatMap(round -> obligations.ofRound(round.key()).stream()).map(obligation -> line(obligation, below)).toList();
    }

    private Line line(Obligation obligation, List<Movement> below) {
        ChildPlan plan = reports.findById(obligation.id()).map(StoredReport::history).map(turns -> turns.get(0).childPlan()).orElse(null);
        Optional<Movement> own = below.stream().filter(child -> child.issuerUnitId().equals(obligation.unitId())).findFirst()
                .or(() -> Optional.ofNullable(plan).map(ChildPlan::movementId).filter(id -> id != null && !id.isEmpty()).map(movements::get));
        List<Obligation> owed = own.map(movement -> rounds.ofMovement(movement.id()).stream()
                .flatMap(round -> obligations.ofRound(round.key()).stream()).toList()).orElse(List.of());
        boolean issued = own.isPresent() || plan != null && obligation.status() == ObligationStatus.ACCEPTED;
        return new Line(units.find(obligation.unitId()).map(Unit::name).orElse(obligation.unitId()), obligation.status().label(), issued, plan,
                own.orElse(null), owed.size(), owed.stream().filter(one -> one.status() == ObligationStatus.ACCEPTED).count());
    }

    /** A launched movement whose plan names the superior's document. */
    private boolean isBelow(Movement child, Movement superior) {
        boolean launched = child.status() == MovementStatus.LAUNCHED || child.status() == MovementStatus.CLOSED;
        return launched && !child.id().equals(superior.id()) && superior.symbol() != null && movements.plan(child.id()).superiorPlans().stream()
                .anyMatch(plan -> superior.symbol().equals(plan.symbol()) && (plan.date() == null || plan.date().equals(superior.issuedOn())));
    }
}
