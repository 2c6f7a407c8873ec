package vn.thidua.movement;

/** A round waits for its opening date, is open to the units, or is consolidated. */
public enum RoundStatus { PLANNED, OPEN, CLOSED }
