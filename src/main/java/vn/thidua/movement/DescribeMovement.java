package vn.thidua.movement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.MovementPlan;

/** Puts the facts of a movement into words. */
@Service
public class DescribeMovement {

    private static final int BEGINNING = 60;

    private final Movements movements;

    DescribeMovement(Movements movements) {
        this.movements = movements;
    }

    @Transactional(readOnly = true)
    public MovementFacts of(String movementId) {
        Movement movement = movements.get(movementId);
        MovementPlan plan = movements.plan(movementId);
        return new MovementFacts(DescribeObligation.titleOf(movement), plan.theme() == null ? "" : plan.theme(), plan.issuer().name(),
                plan.advisoryBody().name(), "từ %s đến hết %s".formatted(VietnamTime.date(movement.startsOn()), VietnamTime.date(movement.endsOn())));
    }

    /** The plan's number once it has one, else how its title begins, as a task list names the movement's tasks. */
    @Transactional(readOnly = true)
    public String subject(String movementId) {
        Movement movement = movements.get(movementId);
        return movement.symbol() == null ? beginning(movement.title()) : "Kế hoạch số " + movement.symbol();
    }

    private static String beginning(String title) {
        return title.length() <= BEGINNING ? title : title.substring(0, title.lastIndexOf(' ', BEGINNING)) + "…";
    }
}
