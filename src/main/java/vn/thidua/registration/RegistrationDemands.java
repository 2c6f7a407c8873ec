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
 */
public record RegistrationDemands(List<Option> types, List<Option> fields, int min, Integer max, LocalDate from, LocalDate to, String quality) {

    /** A choice of a select. */
    public record Option(String value, String label) {
    }
}
