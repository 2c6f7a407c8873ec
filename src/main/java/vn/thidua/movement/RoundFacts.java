package vn.thidua.movement;

import java.util.List;

/**
 * How a round stands, unit by unit, in Vietnamese.
 *
 * @param waiting handed in and not yet looked at by the receiver
 * @param missing still owed
 * @param waived  freed by the issuer
 */
public record RoundFacts(String movement, String title, String due, int total, int accepted, int late, int waiting, int missing, int waived, List<UnitLine> units) {

    /**
     * One unit.
     *
     * @param submitted when it handed in, empty while it has not
     * @param note      that it was late, how many objects it still owes, e.g. «thiếu 01/02», or why it is waived
     * @param waivable  the unit still owes it, or it counts as missed
     */
    public record UnitLine(String obligationId, String unit, String status, String submitted, String note, boolean waivable) {
    }
}
