package vn.thidua.rulepack.internal;

import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RuleValue;

/** An entry that holds on the day, with the pack it stands in. */
record Valid<E extends PackEntry>(PackFile file, E entry) {

    RuleLayer layer() {
        return entry.layer() == null ? file.layer() : entry.layer();
    }

    /** The higher, the more it counts: issuer over province over decree over law, and a draft that is tried out over all. */
    int rank() {
        return file.draft() ? RuleLayer.values().length : layer().ordinal();
    }

    <T> RuleValue<T> with(T value, Confirmed confirmed) {
        return new RuleValue<>(value, entry.mark(), entry.sources(), entry.note(), entry.key(), layer(), file.release(),
                confirmed.by(file.release(), entry.key()).orElse(null));
    }
}
