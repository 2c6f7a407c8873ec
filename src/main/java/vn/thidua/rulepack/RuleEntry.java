package vn.thidua.rulepack;

import java.time.LocalDate;
import java.util.List;

/**
 * A value of a pack as a person reads and confirms it.
 *
 * @param pack         name of the pack without revision
 * @param release      pack and revision in use
 * @param packName     what the pack holds, in Vietnamese; may be null
 * @param layer        what kind of text it comes from
 * @param draft        not in force, cannot be confirmed
 * @param key          unique in the release
 * @param list         the list it stands in, in Vietnamese
 * @param subject      what it is a value of, in Vietnamese
 * @param value        the value in Vietnamese, with what an administrator has entered
 * @param from         first day, {@code to} the last; null = open
 * @param blanks       the numbers that an administrator must enter
 * @param confirmation null while nobody has confirmed it
 */
public record RuleEntry(String pack, String release, String packName, RuleLayer layer, boolean draft, String key, String list, String subject, String value,
                        LocalDate from, LocalDate to, RuleMark mark, List<String> sources, String note, List<Blank> blanks,
                        Confirmation confirmation) {

    /** Whether it waits for a person: not read in a source, not confirmed, and not a draft. */
    public boolean needsConfirmation() {
        return mark != RuleMark.VERIFIED && confirmation == null && !draft;
    }

    /** A number that is open, with its Vietnamese name. */
    public record Blank(String name, String label) {
    }
}
