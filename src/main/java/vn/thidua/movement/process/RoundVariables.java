package vn.thidua.movement.process;

import java.util.Map;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.RoundTimes;

/** The variables that drive the timers of a round. */
final class RoundVariables {

    private RoundVariables() {
    }

    static Map<String, Object> of(RoundTimes times) {
        if (!times.isDated()) {
            return Map.of("dayKnown", false);
        }
        return Map.of("dayKnown", true, "opensAt", VietnamTime.iso(times.opensAt()), "dueAt", VietnamTime.iso(times.dueAt()),
                "firstReminderAt", VietnamTime.iso(times.firstReminderAt()));
    }
}
