package vn.thidua.nomination;

/** A nomination was found eligible or not. */
public record NominationSettled(String nominationId, String awardKey, String unitId, boolean eligible) {
}
