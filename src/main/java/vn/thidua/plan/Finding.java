package vn.thidua.plan;

/**
 * A mistake or trap the linter found in a plan.
 *
 * @param rule            id in the rule catalogue, e.g. {@code VR-DAT-02}
 * @param severity        what it means for the launch
 * @param path            where in the plan, e.g. {@code obligations[registration].due}
 * @param message         what is wrong, in Vietnamese
 * @param repair          what could be done, in Vietnamese; null when the plan must stay as it is
 * @param repairedAtIssue whether the clerk's issuing step (number, date) repairs it
 */
public record Finding(String rule, Severity severity, String path, String message, String repair, boolean repairedAtIssue) {

    /** Identifies the finding within a plan: what a typed reason refers to. */
    public String key() {
        return rule + "@" + path;
    }

    /** Whether it forbids the launch of a plan that the clerk has already issued. */
    public boolean blocksLaunch() {
        return severity == Severity.BLOCK && !repairedAtIssue;
    }
}
