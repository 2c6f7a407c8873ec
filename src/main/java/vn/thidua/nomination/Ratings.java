package vn.thidua.nomination;

import java.util.List;
import vn.thidua.rulepack.YearlyRating;

/**
 * How a unit and its people fulfilled the tasks of the year: the evidence for titles (S1-05).
 *
 * @param collective of the unit as a whole, null when not rated
 */
public record Ratings(YearlyRating collective, List<Member> members) {

    /** Where a plan offers no titles. */
    public static final Ratings NONE = new Ratings(null, List.of());

    /** A person by full name. */
    public record Member(String name, YearlyRating rating) {
    }

    public Ratings {
        members = List.copyOf(members);
    }
}
