package vn.thidua.movement.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movement;
import vn.thidua.shared.Refused;

/** Two plans of an issuer never bear the same number and symbol in one year, however fast two clerks are. */
@Component
public class PlanNumbers {

    private final PlanNumberStore taken;

    PlanNumbers(PlanNumberStore taken) {
        this.taken = taken;
    }

    /** @throws Refused when the number was given in the year of {@code day} */
    public void take(Movement movement, String symbol, LocalDate day) {
        String id = movement.issuerUnitId() + "/" + day.getYear() + "/" + symbol;
        if (taken.existsById(id)) {
            throw Refused.invalid("number", "Số %s năm %d đã được cấp cho kế hoạch khác.".formatted(symbol, day.getYear()));
        }
        taken.saveAndFlush(new PlanNumber(id, movement.id()));
    }
}
