package vn.thidua.plan;

/**
 * A phase («đợt») of the movement.
 *
 * @param key    stable key within the plan, e.g. {@code p1}
 * @param name   the plan's name for it
 * @param period its days
 * @param goal   what it is to achieve
 */
public record PlanPhase(String key, String name, PlanPeriod period, String goal) {
}
