package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.organization.Unit;
import vn.thidua.rulepack.ChairLevel;

/**
 * What the linter knows besides the plan.
 *
 * @param asOf        the day (Vietnam) from which the plan is looked at: what was announced later is unknown, what ended before is gone
 * @param calendar    working days
 * @param law         the course of the law
 * @param deciders    the levels that may decide a title on a day, lowest first
 * @param roster      the units that exist; empty when the plan is checked without a roster
 * @param shortNotice  working days between issue and deadline below which notice counts as short
 */
public record LintContext(LocalDate asOf, BusinessCalendar calendar, LegalCalendar law,
                          BiFunction<EmulationTitle, LocalDate, List<ChairLevel>> deciders, List<Unit> roster, int shortNotice) {

    public LintContext {
        roster = Absent.list(roster);
    }
}
