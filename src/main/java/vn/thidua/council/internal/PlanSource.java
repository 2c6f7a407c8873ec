package vn.thidua.council.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a plan that a session or an explanation names, written {@code plan-id v1, vietnam-2/frame-2022-98}. */
record PlanSource(String planId, int version) {

    private static final Pattern WRITTEN = Pattern.compile("(.+) v(\\d+), .+");

    /** Empty when the text names no version of a plan. */
    static Optional<PlanSource> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches() ? Optional.of(new PlanSource(matcher.group(1), Integer.parseInt(matcher.group(2)))) : Optional.empty();
    }
}
