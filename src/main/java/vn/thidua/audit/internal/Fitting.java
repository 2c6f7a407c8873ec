package vn.thidua.audit.internal;

/** Fits whatever is said into the columns of the record: an entry must never be the reason why a step fails. */
final class Fitting {

    private static final int SUBJECT = 255;
    private static final int REASON = 4_000;

    private Fitting() {
    }

    static String subject(String text) {
        return cut(text, SUBJECT);
    }

    static String reason(String text) {
        return text == null || text.isBlank() ? null : cut(text, REASON);
    }

    private static String cut(String text, int most) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", " ");
        return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
    }
}
