package vn.thidua.plan;

/** How the period is divided: one run, listed phases, phases each unit sets itself, or yearly cycles. */
public enum PhaseScheme { SINGLE, LISTED, UNIT_DEFINED, YEARLY }
