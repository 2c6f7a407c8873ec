package vn.thidua.rulepack;

import java.time.LocalDate;

/** Law and regulation by date. */
public interface RulePacks {

    /** @throws vn.thidua.shared.Refused when the pack knows no law in force on that day (Vietnam) */
    RulePack asOf(LocalDate day);
}
