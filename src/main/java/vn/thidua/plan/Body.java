package vn.thidua.plan;

/** A body the plan gives a role, with its unit in the roster. */
public record Body(String name, String unitId) {
}
