package vn.thidua.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * What the plan demands of a registration, as a form offers it.
 *
 * @param max     greatest number, null when the plan sets none
 * @param from    first day of the movement, inclusive
 * @param to      last day, inclusive
 * @param quality what the plan says of the objects' quality, a Vietnamese sentence; empty when nothing
 * @param works   whether works, models or tasks are registered
 * @param pledge  whether a pledge is handed in
 * @param table   what the rows of a table of titles and forms may hold, null where none is asked for
 */
public record RegistrationDemands(List<Option> types, List<Option> fields, int min, Integer max, LocalDate from, LocalDate to, String quality,
                                  boolean works, boolean pledge, TableChoices table) {

    /** What the rows of a table may hold; a list is empty where the plan offers nothing of the kind. */
    public record TableChoices(List<Option> kinds, List<Option> titles, List<Option> forms) {
    }

    /** A choice of a select. */
    public record Option(String value, String label) {
    }
}
