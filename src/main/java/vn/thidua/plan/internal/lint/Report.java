package vn.thidua.plan.internal.lint;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Severity;

/** Collects what one rule finds. */
public final class Report {

    private final String rule;
    private final List<Finding> findings = new ArrayList<>();

    public Report(String rule) {
        this.rule = rule;
    }

    void block(String path, String message, String repair) {
        add(Severity.BLOCK, path, message, repair, false);
    }

    /** BLOCK that the clerk's issuing step repairs. */
    void blockUntilIssued(String path, String message, String repair) {
        add(Severity.BLOCK, path, message, repair, true);
    }

    void warn(String path, String message, String repair) {
        add(Severity.WARN, path, message, repair, false);
    }

    void info(String path, String message, String repair) {
        add(Severity.INFO, path, message, repair, false);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(Severity severity, String path, String message, String repair, boolean repairedAtIssue) {
        findings.add(new Finding(rule, severity, path, message, repair, repairedAtIssue));
    }
}
