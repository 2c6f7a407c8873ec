package vn.thidua.plan.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.organization.Units;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.LegalCalendar;
import vn.thidua.plan.LintContext;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** What the linter is told of this installation: its calendar, law, rule pack and roster. */
@Component
class LintContexts {

    private final BusinessCalendar calendar;
    private final LegalCalendar law;
    private final RulePacks rulePacks;
    private final Units units;
    private final int shortNotice;

    LintContexts(BusinessCalendar calendar, LegalCalendar law, RulePacks rulePacks, Units units,
                 @Value("${thidua.lint.short-notice-working-days:5}") int shortNotice) {
        this.calendar = calendar;
        this.law = law;
        this.rulePacks = rulePacks;
        this.units = units;
        this.shortNotice = shortNotice;
    }

    LintContext asOf(LocalDate day) {
        return new LintContext(day, calendar, law, this::deciders, units.all(), shortNotice);
    }

    private List<ChairLevel> deciders(EmulationTitle title, LocalDate day) {
        try {
            return rulePacks.asOf(day).deciders(title.name()).stream().map(RuleValue::value).toList();
        } catch (Refused noLawKnown) {
            return List.of();
        }
    }
}
