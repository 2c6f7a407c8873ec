package vn.thidua.organization;

/**
 * A body that takes part in movements.
 *
 * @param id          slug, stable over renaming
 * @param name        Vietnamese name as people know it
 * @param parentId    the unit above, or null at the top
 * @param subordinate false for bodies on the territory that are not under the issuer's authority, which may still be nominated (S4-17)
 */
public record Unit(String id, String name, UnitType type, String parentId, boolean subordinate) {
}
