package vn.thidua.council;

/** The open word of the council's chair on a case with equal votes, where the regulation gives it to the chair. */
public record TieBreak(String nominationId, boolean recommend, String reason) {
}
