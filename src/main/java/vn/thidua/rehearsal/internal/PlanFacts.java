package vn.thidua.rehearsal.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;

/** {@code plan: <id>}: what the linter finds in its newest version today, as rule ids, and the messages of all findings. */
@Component
class PlanFacts extends Facts<List<Finding>> {

    private final Plans plans;
    private final Clock clock;

    PlanFacts(Plans plans, Clock clock) {
        super("plan", Map.of("blocks", rules(Severity.BLOCK), "warnings", rules(Severity.WARN), "infos", rules(Severity.INFO),
            "blocked", findings -> findings.stream().anyMatch(Finding::blocksLaunch),
            "messages", findings -> findings.stream().map(Finding::message).distinct().toList()));
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    List<Finding> find(String key) {
        return plans.findings(key, VietnamTime.dayOf(clock.instant()));
    }

    private static Function<List<Finding>, Object> rules(Severity severity) {
        return findings -> findings.stream().filter(finding -> finding.severity() == severity).map(Finding::rule).distinct().toList();
    }
}
