package vn.thidua.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the record is sealed. Kept somewhere else than in the database, it shows later that nothing up to there was changed or cut off.
 *
 * @param links number of links of the chain
 * @param hash  of the newest link, empty when there is none
 */
public record ChainHead(long links, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** @throws IllegalArgumentException when it is not what {@link #toString} writes */
    public static ChainHead parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new ChainHead(Long.parseLong(written.group(1)), written.group(2));
    }

    /** As it is noted and given back to {@code verify-audit}. */
    @Override
    public String toString() {
        return links + ":" + hash;
    }
}
