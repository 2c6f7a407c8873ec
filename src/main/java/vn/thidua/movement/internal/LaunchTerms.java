package vn.thidua.movement.internal;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.VietnamTime;

/** What a launch adds to the plan: when, under which document date, and how a deadline on a day off is applied. */
record LaunchTerms(String movementId, Instant launchedAt, LocalDate issuedOn, DeadlinePolicy policy) {

    LocalDate launchDay() {
        return VietnamTime.dayOf(launchedAt);
    }
}
