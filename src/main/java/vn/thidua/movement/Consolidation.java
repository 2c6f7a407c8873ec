package vn.thidua.movement;

import java.time.Instant;

/**
 * The result of a round as its receiver has put it together.
 *
 * @param onTime  accepted and handed in by the deadline
 * @param late    accepted although handed in after it
 * @param missed  never handed in, or returned and not replaced
 * @param waived  freed by the issuer
 * @param summary the receiver's words
 * @param sent    how it went on to the level above, null when it stays
 */
public record Consolidation(int onTime, int late, int missed, int waived, String summary, String closedBy, Instant closedAt,
                            SentUpward sent) {
}
