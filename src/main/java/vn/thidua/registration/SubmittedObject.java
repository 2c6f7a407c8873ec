package vn.thidua.registration;

/**
 * One object of a submission with what was said of it.
 *
 * @param hint            why it looks routine, empty when it does not
 * @param sectorVerdict   of the intermediate appraiser, null before or without one
 * @param receiverVerdict of the receiver, null before
 */
public record SubmittedObject(String id, ObjectEntry entry, String hint, Verdict sectorVerdict, Verdict receiverVerdict) {
}
