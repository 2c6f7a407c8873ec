package vn.thidua.rulepack.internal;

import java.util.Optional;

/** Who has confirmed a value of a release by name. */
@FunctionalInterface
interface Confirmed {

    Confirmed NOTHING = (release, key) -> Optional.empty();

    /** Name and day, e.g. "ông A, ngày 05/01/2024". */
    Optional<String> by(String release, String key);
}
