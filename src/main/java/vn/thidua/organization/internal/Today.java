package vn.thidua.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The current date in Vietnam by the application's clock. */
@Component
class Today {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
