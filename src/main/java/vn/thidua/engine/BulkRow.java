package vn.thidua.engine;

import java.util.List;

/**
 * One task on a page that answers many.
 *
 * @param subject  what tells it apart, e.g. the unit
 * @param facts    what must be known to decide, one Vietnamese sentence each
 * @param text     something long to read, folded away; empty when there is nothing
 * @param proposal the choice that suits when nothing is wrong; empty when the person must decide or type
 * @param doubt    why there is no proposal, empty when there is one
 * @param choices  what may be chosen besides leaving the task for later
 * @param fields   what must be typed, empty for a mere decision
 */
public record BulkRow(String subject, List<String> facts, String text, String proposal, String doubt, List<Choice> choices, List<Field> fields) {

    public BulkRow {
        facts = List.copyOf(facts);
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** @param needsReason whether a reason must be given with it */
    public record Choice(String value, String label, boolean needsReason) {
    }

    /** How a field is typed. */
    public enum Input { LINE, TEXT, DATE, NUMBER, SELECT }

    /**
     * A field to fill in.
     *
     * @param value   what is filled in already; a day as d/m/yyyy
     * @param shared  whether one text for all rows makes sense, for those left empty
     * @param options of a select
     */
    public record Field(String name, String label, Input input, String value, boolean shared, List<Choice> options) {

        public Field {
            value = value == null ? "" : value;
            options = List.copyOf(options);
        }
    }
}
