package vn.thidua.rulepack;

import java.time.LocalDate;
import java.util.List;

/** All packs in use, for reading and confirming; what decides is read through {@link RulePacks}. */
public interface RuleBook {

    /** Every value that holds on the day (Vietnam), law first, drafts last. */
    List<RuleEntry> on(LocalDate day);

    /** Every value of a pack whose key begins with {@code prefix}, whatever the day. */
    List<RuleEntry> of(String pack, String prefix);
}
