package vn.thidua.plan;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.plan.internal.lint.LintRule;
import vn.thidua.plan.internal.lint.LintRules;
import vn.thidua.plan.internal.lint.Report;

/** Looks for the mistakes that plans are known to contain, one rule of the catalogue at a time. It never changes a plan. */
@Service
public final class PlanLinter {

    /** The findings, the gravest first, then in the order of the rule catalogue. */
    public List<Finding> check(MovementPlan plan, LintContext context) {
        return LintRules.ALL.stream()
                .flatMap(rule -> check(rule, plan, context).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static List<Finding> check(LintRule rule, MovementPlan plan, LintContext context) {
        Report report = new Report(rule.id());
        rule.check(plan, context, report);
        return report.findings();
    }
}
