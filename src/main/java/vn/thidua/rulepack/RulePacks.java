package vn.thidua.rulepack;

import java.time.LocalDate;
import java.util.Collection;

/** Law and regulation by date. */
public interface RulePacks {

    /**
     * Law and decrees alone.
     *
     * @throws vn.thidua.shared.Refused when the pack knows no law in force on that day (Vietnam)
     */
    RulePack asOf(LocalDate day);

    /**
     * Law and decrees with the award regulations that a plan names laid over them: of several values the most specific valid one wins.
     *
     * @param regulations symbols such as {@code 63/2019/QĐ-UBND}; those the installation has no pack for change nothing
     */
    RulePack asOf(LocalDate day, Collection<String> regulations);

    /**
     * As {@link #asOf(LocalDate, Collection)} with a pack laid over that is not in force, e.g. a draft law, to see what it would change.
     *
     * @throws vn.thidua.shared.Refused when there is no such draft
     */
    RulePack whatIf(String draft, LocalDate day, Collection<String> regulations);

    /**
     * The packs as they were released when an explanation was kept.
     *
     * @param version what {@link RulePack#version()} said then
     * @throws vn.thidua.shared.Refused when that release is not at hand
     */
    RulePack released(String version, LocalDate day);

    /** As {@link #released} for a kept answer, whose version may name a plan before the packs: {@code phong-trao-2024 v1, vietnam-2/…}. */
    default RulePack releasedFor(Explanation kept) {
        return released(kept.packVersion().substring(kept.packVersion().lastIndexOf(", ") + 1).strip(), kept.asOf());
    }
}
