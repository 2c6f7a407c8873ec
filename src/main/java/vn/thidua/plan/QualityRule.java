package vn.thidua.plan;

/** What a registered item must satisfy beyond being complete (U-09). */
public enum QualityRule {
    /** Nothing beyond completeness. */
    NONE,
    /** Neither easy nor done every year (S4-30, S4-31). */
    NOT_ROUTINE_NOT_EASY,
    /** Objective, measurable target and time (S0-07). */
    GOAL_TARGET_TIME,
    /** Bottlenecks and hard work first (S2-06). */
    HARD_WORK_FIRST,
    /** Concrete content with solutions and measures (S3-08). */
    SOLUTIONS_AND_MEASURES
}
