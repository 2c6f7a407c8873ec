package vn.thidua.plan;

/**
 * A section a report must have (S3-10).
 *
 * @param key      stable key
 * @param title    heading
 * @param required whether it may not be empty
 * @param list     answered by a list of things done, each with its day and where to see it, instead of by a text (S0-33)
 */
public record ReportSection(String key, String title, boolean required, boolean list) {

    /** Key of the list in which a unit names whom it awarded itself (S0-28). */
    public static final String OWN_AWARDS = "own-awards";

    public boolean listsOwnAwards() {
        return list && key.equals(OWN_AWARDS);
    }
}
