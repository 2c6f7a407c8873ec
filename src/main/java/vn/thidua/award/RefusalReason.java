package vn.thidua.award;

/** Why a nominee whom the council does not recommend is refused, as the unit will be told. */
public record RefusalReason(String nominationId, String reason) {
}
