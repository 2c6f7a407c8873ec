package vn.thidua.nomination.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.Award;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.shared.NameKey;

/**
 * A unit in one year: its people, how they were rated, and for which titles they are proposed; what shares are taken of.
 *
 * @param members how many people belong to it
 * @param ratings by name key, the unit itself under {@link StoredRating#COLLECTIVE}
 * @param titles  the titles its people are proposed for and were not refused, one entry per person
 */
record UnitYear(int members, Map<String, YearlyRating> ratings, List<Award> titles) {

    YearlyRating ratingOf(String name) {
        return ratings.get(NameKey.of(name));
    }

    YearlyRating collective() {
        return ratings.get(StoredRating.COLLECTIVE);
    }

    /** How many have at least this title. */
    int with(EmulationTitle title) {
        return (int) titles.stream().filter(award -> TitleLadder.includes(award, title)).count();
    }

    /** How many people were rated this well or better. */
    int rated(YearlyRating least) {
        return (int) ratings.entrySet().stream()
                .filter(one -> !one.getKey().equals(StoredRating.COLLECTIVE) && one.getValue().isAtLeast(least)).count();
    }

    /** How many a ratio of the rule pack is taken of. */
    int base(String base) {
        if (base.startsWith("RATING_")) {
            return rated(YearlyRating.valueOf(base.substring("RATING_".length())));
        }
        return base.equals("STAFF") ? members : with(EmulationTitle.valueOf(base));
    }

    /** The same unit if all its people were good and proposed: the most a ratio can give. */
    UnitYear atBest() {
        return new UnitYear(members, ratings, Collections.nCopies(members, EmulationTitle.ADVANCED_WORKER));
    }
}
