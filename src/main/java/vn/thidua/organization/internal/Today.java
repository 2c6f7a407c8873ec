package vn.thidua.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;

/** The current date in Vietnam by the application's clock. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate get() {
        return VietnamTime.dayOf(clock.instant());
    }
}
