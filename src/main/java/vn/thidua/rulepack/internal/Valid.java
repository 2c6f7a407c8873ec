package vn.thidua.rulepack.internal;

import vn.thidua.rulepack.Confirmation;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RuleValue;

/** An entry that holds on the day, with the pack it stands in and who has confirmed it, if anybody. */
record Valid<E extends PackEntry>(PackFile file, E entry, Confirmation confirmation) {

    /** Of what was not found, with the numbers that an administrator has entered. */
    static <E extends PackEntry> Valid<E> of(PackFile file, E entry, Confirmed confirmed) {
        if (entry.mark() == RuleMark.VERIFIED || file.draft()) {
            return new Valid<>(file, entry, null);
        }
        Confirmation confirmation = confirmed.of(file.release(), entry.key()).orElse(null);
        return new Valid<>(file, confirmation == null ? entry : filled(entry, confirmation), confirmation);
    }

    RuleLayer layer() {
        return entry.layer() == null ? file.layer() : entry.layer();
    }

    /** The higher, the more it counts: issuer over province over decree over law, and a draft that is tried out over all. */
    int rank() {
        return file.draft() ? RuleLayer.values().length : layer().ordinal();
    }

    <T> RuleValue<T> with(T value) {
        return new RuleValue<>(value, entry.mark(), entry.sources(), entry.note(), entry.key(), layer(), file.release(),
                confirmation == null ? null : confirmation.by());
    }

    @SuppressWarnings("unchecked")
    private static <E extends PackEntry> E filled(E entry, Confirmation confirmation) {
        return (E) entry.filled(confirmation.entered());
    }
}
