package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody vouches by name for a value of one release of a pack.
 *
 * @param release pack and revision; a raised revision must be confirmed again
 * @param entered numbers that the file leaves open, by name: {@code value}, {@code count}, or {@code individual} and {@code collective}
 * @param by      user id
 */
public record Confirmation(String release, String key, Map<String, BigDecimal> entered, String by, Instant at, String reason) {

    public Confirmation {
        entered = Map.copyOf(entered);
    }
}
