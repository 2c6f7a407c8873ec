package vn.thidua.registration;

import java.time.LocalDate;

/**
 * One row of the registration form, as typed. Texts may be null or blank until the rules have looked at them.
 *
 * @param type       a type that the plan allows
 * @param difficulty why it is difficult, complex or new, and not routine (S4-30, S4-31)
 */
public record ObjectEntry(String type, String name, String field, String target, LocalDate startsOn, LocalDate finishesOn, String difficulty) {

    public ObjectEntry {
        type = trimmed(type);
        name = trimmed(name);
        field = trimmed(field);
        target = trimmed(target);
        difficulty = trimmed(difficulty);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip().replaceAll("[ \\t\\u00A0]+", " ");
    }
}
