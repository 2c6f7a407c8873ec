package vn.thidua.plan;

/** A goal of the plan, with the time it is meant for where the plan says so (S0-04). */
public record Objective(String words, PlanPeriod covers, String phase) {
}
