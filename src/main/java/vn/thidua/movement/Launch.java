package vn.thidua.movement;

/**
 * Outcome of trying to launch.
 *
 * @param blocked    whether a blocking finding stopped it; the movement is then back in review
 * @param roundCount rounds of the movement as a whole
 * @param phaseCount phases, at least one when launched
 */
public record Launch(boolean blocked, int roundCount, int phaseCount) {
}
