package vn.thidua.review.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.review.ChildPlan;
import vn.thidua.shared.Refused;

/** Judges the plan by which a unit launches the movement at its own level, or reads it from the movement that the unit runs in this system. */
@Component
public class ChildPlanRules {

    private static final int MAX_TEXT = 4_000;
    private static final Set<MovementStatus> LAUNCHED = EnumSet.of(MovementStatus.LAUNCHED, MovementStatus.CLOSED);

    private final Movements movements;
    private final Clock clock;

    ChildPlanRules(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    public static boolean asked(Obligation obligation) {
        return obligation.kind() == ObligationKind.CHILD_PLAN;
    }

    /** The movements that the unit has launched itself. */
    public List<Movement> ownMovements(Obligation obligation) {
        return movements.all().stream()
                .filter(movement -> movement.issuerUnitId().equals(obligation.unitId()) && LAUNCHED.contains(movement.status())).toList();
    }

    /** @throws Refused (field {@code childPlan}) when it is missing, incomplete, or says of a movement that it is the unit's own and it is not */
    ChildPlan checked(Obligation obligation, ChildPlan given) {
        if (!asked(obligation)) {
            if (given != null) {
                throw wrong("Nghĩa vụ này không hỏi kế hoạch riêng của đơn vị.");
            }
            return null;
        }
        if (given == null) {
            throw wrong("Chưa ghi kế hoạch phát động của đơn vị.");
        }
        return given.movementId() == null || given.movementId().isBlank() ? typed(given) : launched(obligation, given.movementId());
    }

    private ChildPlan typed(ChildPlan given) {
        if (given.issuedOn() == null || given.issuedOn().isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw wrong("Ngày của kế hoạch phải có và không sau hôm nay.");
        }
        String targets = text("chỉ tiêu", given.targets());
        if (targets.chars().noneMatch(Character::isDigit)) {
            throw wrong("Chỉ tiêu của kế hoạch phải đo đếm được, có con số cụ thể.");
        }
        String number = given.number() == null ? "" : given.number().strip();
        return new ChildPlan(number, given.issuedOn(), text("mục tiêu", given.objective()), targets, text("thời gian", given.time()), "");
    }

    private ChildPlan launched(Obligation obligation, String movementId) {
        Movement own = ownMovements(obligation).stream().filter(movement -> movement.id().equals(movementId)).findFirst()
                .orElseThrow(() -> wrong("Phong trào được chọn không do đơn vị phát động."));
        MovementPlan plan = movements.plan(own.id());
        String objective = plan.objectives().stream().map(one -> one.words()).collect(Collectors.joining("\n"));
        String targets = plan.targets().stream().map(one -> one.name()).collect(Collectors.joining("\n"));
        String time = "từ %s đến hết %s".formatted(VietnamTime.date(own.startsOn()), VietnamTime.date(own.endsOn()));
        return new ChildPlan(own.symbol(), own.issuedOn(), shortened(objective.isEmpty() ? own.title() : objective), shortened(targets), time, own.id());
    }

    private static String text(String name, String given) {
        String clean = given == null ? "" : given.strip();
        if (clean.isEmpty()) {
            throw wrong("Kế hoạch của đơn vị chưa có " + name + ".");
        }
        if (clean.length() > MAX_TEXT) {
            throw wrong("Kế hoạch của đơn vị: " + name + " dài quá " + MAX_TEXT + " ký tự.");
        }
        return clean;
    }

    private static String shortened(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }

    private static Refused wrong(String sentence) {
        return Refused.invalid("childPlan", sentence);
    }
}
