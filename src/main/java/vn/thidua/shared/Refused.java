package vn.thidua.shared;

/**
 * The one way to say no: a sentence in Vietnamese for the person, with the field it concerns where there is one.
 * Whatever was begun in the transaction is rolled back.
 */
public final class Refused extends RuntimeException {

    /** Why, in the terms of HTTP: 422, 409, 403, 404. */
    public enum Reason { INVALID, CONFLICT, FORBIDDEN, NOT_FOUND }

    private final Reason reason;
    private final String field;

    private Refused(Reason reason, String field, String sentence) {
        super(sentence);
        this.reason = reason;
        this.field = field;
    }

    /** The input breaks a rule that concerns no single field. */
    public static Refused invalid(String sentence) {
        return new Refused(Reason.INVALID, null, sentence);
    }

    /** The value of {@code field} breaks a rule; the sentence names the field in Vietnamese. */
    public static Refused invalid(String field, String sentence) {
        return new Refused(Reason.INVALID, field, sentence);
    }

    /** Somebody or something was faster, or the case is no longer in the state this step needs. */
    public static Refused conflict(String sentence) {
        return new Refused(Reason.CONFLICT, null, sentence);
    }

    /** The person may not do this. */
    public static Refused forbidden(String sentence) {
        return new Refused(Reason.FORBIDDEN, null, sentence);
    }

    /** There is no such thing, or not for this person. */
    public static Refused notFound(String sentence) {
        return new Refused(Reason.NOT_FOUND, null, sentence);
    }

    public Reason reason() {
        return reason;
    }

    /** The submission field concerned, or null. */
    public String field() {
        return field;
    }
}
