package vn.thidua.council;

import java.util.Locale;
import java.util.Set;
import vn.thidua.plan.NomineeKind;

/**
 * How many nominees of a kind may be chosen within a span of a movement at most (S3-11); fewer are allowed.
 *
 * @param span      the span in words, e.g. «năm 2015»
 * @param phaseKeys the phases that fall into it
 * @param source    plan and version that set it
 */
public record Ceiling(NomineeKind nominee, int max, String span, Set<String> phaseKeys, String source) {

    public Ceiling {
        phaseKeys = Set.copyOf(phaseKeys);
    }

    /** Whether an award round counts; one that belongs to no phase, as ad hoc awards do, never does. */
    public boolean covers(String awardKey) {
        return phaseKeys.contains(awardKey.substring(0, Math.max(awardKey.lastIndexOf('/'), 0)));
    }

    /** E.g. «2 tập thể của năm 2015». */
    public String words() {
        return "%d %s của %s".formatted(max, nominee.label().toLowerCase(Locale.ROOT), span);
    }
}
