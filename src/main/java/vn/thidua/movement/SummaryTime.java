package vn.thidua.movement;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.shared.Refused;

/** A movement is summed up when its period is over, earlier only by the word of the issuer's chair (T-36). */
@Service
@Transactional(readOnly = true)
public class SummaryTime {

    private final MovementStore movements;
    private final Clock clock;

    SummaryTime(MovementStore movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    /** @throws Refused before the period has ended, unless the chair has allowed it */
    public void require(String movementId) {
        if (!isOver(movementId) && earlyReason(movementId).isEmpty()) {
            throw Refused.conflict("Chưa hết thời gian thi đua (đến hết ngày %s): chỉ tổng kết sớm khi Chủ tịch cho phép, có lý do."
                    .formatted(VietnamTime.date(movements.require(movementId).view().endsOn())));
        }
    }

    public boolean isOver(String movementId) {
        return VietnamTime.dayOf(clock.instant()).isAfter(movements.require(movementId).view().endsOn());
    }

    /** Why the chair has allowed an early summary, empty when that was not asked for. */
    public Optional<String> earlyReason(String movementId) {
        return Optional.of(movements.require(movementId)).map(StoredMovement::earlySummaryReason);
    }
}
