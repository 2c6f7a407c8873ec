package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A deadline before the plan was issued, mostly a wrong year (T-01). */
final class DeadlineBeforeIssue implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Dates.earliestIssue(plan).ifPresent(issued -> Dates.all(plan, context).filter(last -> last.day().isBefore(issued))
                .forEach(last -> report.block(last.path(), last.title() + "thời hạn " + date(last.day()) + " trước ngày ban hành kế hoạch "
                        + ChronoUnit.DAYS.between(last.day(), issued) + " ngày.", repaired(last.day(), issued)
                        .map(day -> "Có thể là ngày " + date(day) + ".").orElse("Kiểm tra lại năm."))));
    }

    /** The same day of the year of issue, if that is not over. */
    static Optional<LocalDate> repaired(LocalDate day, LocalDate issued) {
        return Optional.of(day.withYear(issued.getYear())).filter(candidate -> !candidate.isBefore(issued));
    }
}
