package vn.thidua.nomination.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Ratings;
import vn.thidua.organization.People;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

/** Keeps the ratings of a unit and its people by year; a later one replaces an earlier. */
@Component
public class YearlyRatings {

    private final RatingRepository ratings;
    private final People people;
    private final Clock clock;

    YearlyRatings(RatingRepository ratings, People people, Clock clock) {
        this.ratings = ratings;
        this.people = people;
        this.clock = clock;
    }

    /** @throws Refused when somebody is rated twice or does not belong to the unit */
    public void record(String unitId, int year, Ratings given, String by) {
        Set<String> staff = people.ofUnit(unitId).stream().map(person -> NameKey.of(person.fullName())).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Ratings.Member member : given.members()) {
            if (!staff.contains(NameKey.of(member.name()))) {
                throw Refused.invalid("ratings", "Xếp loại năm: «%s» không có trong danh sách cán bộ của đơn vị.".formatted(member.name()));
            }
            if (!seen.add(NameKey.of(member.name()))) {
                throw Refused.invalid("ratings", "Xếp loại năm: «%s» ghi hai lần.".formatted(member.name()));
            }
            keep(unitId, year, member.name(), member.rating(), by);
        }
        if (given.collective() != null) {
            keep(unitId, year, StoredRating.COLLECTIVE, given.collective(), by);
        }
        ratings.flush();
    }

    /** By name key; the unit itself stands under {@link StoredRating#COLLECTIVE}. */
    Map<String, YearlyRating> of(String unitId, int year) {
        return ratings.findByUnitIdAndYear(unitId, year).stream().collect(Collectors.toMap(StoredRating::nameKey, StoredRating::rating));
    }

    private void keep(String unitId, int year, String name, YearlyRating rating, String by) {
        StoredRating stored = ratings.findByUnitIdAndYearAndNameKey(unitId, year, NameKey.of(name))
                .orElseGet(() -> new StoredRating(unitId, year, name));
        stored.rate(rating, by, clock.instant());
        ratings.save(stored);
    }
}
