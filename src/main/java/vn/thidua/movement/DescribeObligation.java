package vn.thidua.movement;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Puts the facts of an obligation into words. */
@Service
public class DescribeObligation {

    private final Obligations obligations;
    private final Rounds rounds;
    private final Movements movements;
    private final Units units;

    DescribeObligation(Obligations obligations, Rounds rounds, Movements movements, Units units) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.movements = movements;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public ObligationFacts of(String obligationId) {
        Obligation obligation = obligations.get(obligationId);
        Round round = rounds.get(obligation.roundKey());
        Movement movement = movements.get(obligation.movementId());
        String words = movements.plan(movement.id()).obligation(round.obligationCode()).words();
        return new ObligationFacts(titleOf(movement), name(obligation.unitId()), round.title(), due(obligation), words == null ? "" : words,
                name(round.receiverUnitId()), obligation.viaUnitId().isEmpty() ? "" : name(obligation.viaUnitId()));
    }

    /** The unit, as a task list names its tasks. */
    @Transactional(readOnly = true)
    public String subject(String obligationId) {
        return name(obligations.get(obligationId).unitId());
    }

    /** What is owed and by whom, where a unit owes several things of one kind. */
    @Transactional(readOnly = true)
    public String subjectWithTitle(String obligationId) {
        Obligation obligation = obligations.get(obligationId);
        return rounds.get(obligation.roundKey()).title() + ", " + name(obligation.unitId());
    }

    static String titleOf(Movement movement) {
        return movement.symbol() == null ? movement.title() : movement.title() + " (Kế hoạch số " + movement.symbol() + ")";
    }

    /** A unit that no longer exists today keeps its id as its name. */
    private String name(String unitId) {
        return units.find(unitId).map(Unit::name).orElse(unitId);
    }

    private static String due(Obligation obligation) {
        LocalDate last = VietnamTime.dayOf(obligation.dueAt().minusMillis(1));
        return "%s, đến 24:00 %s %s".formatted(obligation.dueWords(), VietnamTime.weekday(last), VietnamTime.date(last));
    }
}
