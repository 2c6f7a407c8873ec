package vn.thidua.engine.lint;

import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;

/** ISO durations and repetitions as the engine reads them (XML Schema: no weeks). */
final class IsoDurations {

    private static final Pattern CYCLE = Pattern.compile("R[1-9]\\d?/(.+)");

    private IsoDurations() {
    }

    static boolean isDuration(String text) {
        try {
            return DatatypeFactory.newInstance().newDuration(text).getSign() > 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A repetition with a bound, e.g. {@code R3/PT10M}. */
    static boolean isBoundedCycle(String text) {
        var cycle = CYCLE.matcher(text);
        return cycle.matches() && isDuration(cycle.group(1));
    }
}
