package vn.thidua.plan;

import java.time.LocalDate;

/**
 * A span of days, both ends included.
 *
 * @param from       start; null together with {@code fromLaunch} when it begins with the launch
 * @param to         end
 * @param fromLaunch whether it begins with the launch («từ khi phát động»)
 * @param words      the plan's exact words
 */
public record PlanPeriod(PartialDate from, PartialDate to, boolean fromLaunch, String words) {

    /** First day, or null when it begins with a launch that has no date yet. */
    public LocalDate firstDay() {
        return from == null ? null : from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }
}
