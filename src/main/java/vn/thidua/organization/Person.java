package vn.thidua.organization;

/**
 * Somebody who works at a unit and may sign in.
 *
 * @param id                  user id, a slug
 * @param familyAndMiddleName family name first, as written in Vietnamese
 * @param position            office held, as on documents, e.g. "Trưởng phòng"; may be null
 * @param unitId              the unit the person belongs to
 */
public record Person(String id, String familyAndMiddleName, String givenName, StaffCategory category, String position, String unitId) {

    /** The whole name in Vietnamese order. */
    public String fullName() {
        return familyAndMiddleName + " " + givenName;
    }
}
