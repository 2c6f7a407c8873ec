package vn.thidua.plan;

/** What happens to an answer after the deadline. */
public enum LatePolicy { REFUSE, ACCEPT_LATE }
