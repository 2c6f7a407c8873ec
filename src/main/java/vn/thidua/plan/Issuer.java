package vn.thidua.plan;

/**
 * Who launches the movement.
 *
 * @param name     full name of the issuing body
 * @param level    its level, which limits what its chair may award
 * @param unitId   the unit in the roster
 * @param province name of the province at the time
 */
public record Issuer(String name, GovernmentLevel level, String unitId, String province) {
}
