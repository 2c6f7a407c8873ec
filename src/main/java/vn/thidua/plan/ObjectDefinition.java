package vn.thidua.plan;

import java.util.Set;

/**
 * One of the places where the plan says what must be registered; they may contradict each other (T-52).
 *
 * @param place   where, e.g. {@code III.2}
 * @param words   the plan's words
 * @param objects what it names
 * @param join    whether one of them is enough
 */
public record ObjectDefinition(String place, String words, Set<RegistrationObject> objects, Join join) {

    /** «hoặc» or «và». */
    public enum Join { ANY, ALL }

    public ObjectDefinition {
        objects = Absent.set(objects);
    }
}
