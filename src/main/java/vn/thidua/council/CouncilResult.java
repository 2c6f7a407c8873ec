package vn.thidua.council;

/**
 * What the council advises on one case, in figures without names.
 *
 * @param base        how many the threshold was counted against
 * @param recommended the advice; the chair of the issuer decides
 * @param sentence    the advice with its figures, in Vietnamese
 */
public record CouncilResult(String sessionId, int sitting, String nominationId, int agree, int disagree, int abstain, int base,
                            boolean recommended, String sentence) {
}
