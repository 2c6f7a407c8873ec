package vn.thidua.council;

/** A member stays out of a case for a reason beyond those that the regulation names. */
public record RecusalRequest(String memberId, String nominationId, String reason) {
}
