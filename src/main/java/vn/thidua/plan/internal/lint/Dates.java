package vn.thidua.plan.internal.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.deadline.DueRule;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Route;

/** The dates of a plan as rules look at them. */
final class Dates {

    /** A stated last day, what it is for and where it stands in the plan. */
    record LastDay(String path, String title, DueRule rule, LocalDate day) {
    }

    private Dates() {
    }

    /** The last valid day as stated, where the rule names a day. */
    static Optional<LocalDate> lastDay(DueRule rule, BusinessCalendar calendar) {
        return new Deadlines(calendar).find(rule, DeadlinePolicy.DEFAULT, Map.of()).map(deadline -> deadline.statedLastDay());
    }

    /** Every last day the plan names, internal ones included. */
    static Stream<LastDay> all(MovementPlan plan, LintContext context) {
        return plan.obligations().stream().flatMap(obligation -> Stream.concat(
                of(due(obligation), obligation, obligation.due(), context),
                obligation.routes().stream().flatMap(route -> of(internalDue(obligation, route), obligation, route.internalDue(), context))));
    }

    /** The last days of what recurs on a stated day. */
    static Stream<LocalDate> recurring(DueRule rule, BusinessCalendar calendar) {
        return rule.isRecurring() && rule.day() != null
                ? new Deadlines(calendar).resolveEach(rule, DeadlinePolicy.DEFAULT).stream().map(deadline -> deadline.statedLastDay()) : Stream.empty();
    }

    static String due(PlannedObligation obligation) {
        return at(obligation) + ".due";
    }

    static String internalDue(PlannedObligation obligation, Route route) {
        return at(obligation) + ".routes[" + route.viaUnitId() + "].internalDue";
    }

    static String at(PlannedObligation obligation) {
        return "obligations[" + obligation.code() + "]";
    }

    /** The day of issue, when it is known to the day. */
    static Optional<LocalDate> issueDay(MovementPlan plan) {
        return Optional.ofNullable(plan.document().issuedOn()).filter(date -> date.isExact()).map(date -> date.firstDay());
    }

    /** The first day the plan can have been issued. */
    static Optional<LocalDate> earliestIssue(MovementPlan plan) {
        return Optional.ofNullable(plan.document().issuedOn()).map(date -> date.firstDay());
    }

    /** The first day of the movement; with the launch, when it begins with it. */
    static Optional<LocalDate> start(MovementPlan plan) {
        return plan.period().fromLaunch() ? earliestIssue(plan) : Optional.ofNullable(plan.period().firstDay());
    }

    private static Stream<LastDay> of(String path, PlannedObligation obligation, DueRule rule, LintContext context) {
        return lastDay(rule, context.calendar()).map(day -> new LastDay(path, "«" + obligation.title() + "»: ", rule, day)).stream();
    }
}
