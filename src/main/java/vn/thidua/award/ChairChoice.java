package vn.thidua.award;

/** The chair's choice on one case; the reason is needed where it departs from the council's advice. */
public record ChairChoice(String nominationId, boolean granted, String reason) {
}
