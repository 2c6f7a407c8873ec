package vn.thidua.nomination;

/**
 * A nomination as the council, the chair and a scenario see it.
 *
 * @param id               natural key, {@code <obligation>/<n>}
 * @param awardKey         the award round, e.g. {@code M/p0/a0}
 * @param subjectGroup     code of the plan's criteria group, or null while nobody has chosen one
 * @param registeredObject what the unit registered and the nominee's achievement rests on, or null
 * @param criteriaMet      result of the last evaluation
 * @param reason           why the nomination is not eligible, on hold or returned; null otherwise
 */
public record NominationCase(String id, String movementId, String awardKey, String unitId, Nominee nominee, String subjectGroup,
                             String registeredObject, NominationStatus status, boolean criteriaMet, String reason) {
}
