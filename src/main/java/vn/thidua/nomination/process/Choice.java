package vn.thidua.nomination.process;

/** One choice of a select. */
record Choice(String value, String label) {
}
