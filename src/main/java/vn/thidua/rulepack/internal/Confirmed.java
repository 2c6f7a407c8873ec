package vn.thidua.rulepack.internal;

import java.util.Optional;
import vn.thidua.rulepack.Confirmation;

/** Who has confirmed a value of a release by name. */
@FunctionalInterface
interface Confirmed {

    Optional<Confirmation> of(String release, String key);
}
