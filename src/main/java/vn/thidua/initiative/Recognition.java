package vn.thidua.initiative;

/**
 * What becomes of an initiative after the council's vote.
 *
 * @param recognised as the council voted
 * @param level      needed for a recognised one
 * @param reason     needed for one that is not
 */
public record Recognition(String initiativeId, boolean recognised, InitiativeLevel level, String reason) {
}
