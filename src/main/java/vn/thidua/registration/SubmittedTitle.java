package vn.thidua.registration;

/**
 * One row of a table with what was said of it.
 *
 * @param sectorVerdict   of the intermediate appraiser, null before or without one
 * @param receiverVerdict of the receiver, null before
 */
public record SubmittedTitle(RegisteredTitle title, Verdict sectorVerdict, Verdict receiverVerdict) {
}
