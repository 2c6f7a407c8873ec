package vn.thidua.plan;

/** How often an obligation comes back. */
public enum Cycle { ONCE, PER_PHASE, PER_PERIOD, ANY_TIME }
