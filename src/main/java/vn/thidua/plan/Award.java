package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody is proposed for, and gets: a commendation form or an emulation title. The code, {@code name()}, is the key under which
 * the rule pack holds deciders, ratios and coefficients.
 */
public sealed interface Award permits CommendationForm, EmulationTitle {

    String name();

    /** The legal name. */
    String label();

    /** Who can get it by law; empty when the law leaves it to the award's own rule. */
    Set<NomineeKind> nominees();

    /** @throws IllegalArgumentException when there is no such code */
    @JsonCreator
    static Award of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No award has this code"));
    }

    /** The award with this code; empty when there is none. */
    static Optional<Award> find(String code) {
        return Stream.<Award>concat(Stream.of(CommendationForm.values()), Stream.of(EmulationTitle.values()))
                .filter(award -> award.name().equals(code)).findFirst();
    }
}
