package vn.thidua.movement;

import java.util.List;

/**
 * How a round stands, unit by unit, in Vietnamese.
 *
 * @param waiting handed in and not yet looked at by the receiver
 * @param missing still owed
 */
public record RoundFacts(String movement, String title, String due, int total, int accepted, int late, int waiting, int missing, List<UnitLine> units) {

    /**
     * One unit.
     *
     * @param submitted when it handed in, empty while it has not
     * @param note      that it was late, and how many objects it still owes, e.g. «thiếu 01/02»
     */
    public record UnitLine(String obligationId, String unit, String status, String submitted, String note) {
    }
}
