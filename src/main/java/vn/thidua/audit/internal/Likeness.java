package vn.thidua.audit.internal;

/** Patterns for LIKE with the backslash as escape. */
final class Likeness {

    private Likeness() {
    }

    static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
