package vn.thidua.plan.internal.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Severity;

/** Finds the known mistakes of one rule in the sentences of a plan (T-11, T-17, T-18, T-23, T-26, T-27, T-33, T-42, T-50, T-62). */
record TrapRule(String id, List<TextTraps.Trap> traps) implements LintRule {

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (int i = 0; i < traps.size(); i++) {
            TextTraps.Trap trap = traps.get(i);
            Set<String> seen = new LinkedHashSet<>();
            String mark = "/" + (i + 1);
            PlanTexts.of(plan).forEach(text -> {
                Matcher found = trap.pattern().matcher(text.words());
                if (found.find() && seen.add(found.group())) {
                    say(report, trap, text.path() + mark, "«" + found.group().strip() + "»: " + trap.problem());
                }
            });
        }
    }

    private static void say(Report report, TextTraps.Trap trap, String path, String message) {
        if (trap.severity() == Severity.WARN) {
            report.warn(path, message, trap.repair());
        } else {
            report.info(path, message, trap.repair());
        }
    }
}
