package vn.thidua.engine.contract;

import java.text.Normalizer;

/** Text as both databases can keep and find it: composed letters (NFC), no control characters, at most {@link #LONGEST} characters. */
final class CleanText {

    /** In UTF-16 units, the stricter of the two ways in which H2 and PostgreSQL count a {@code varchar(4000)}. */
    static final int LONGEST = 4000;

    private CleanText() {
    }

    /** Composed and stripped; null when nothing is left. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.length() > LONGEST) {
            throw new Unfit("không được dài quá " + LONGEST + " ký tự");
        }
        if (composed.codePoints().anyMatch(CleanText::isForbidden)) {
            throw new Unfit("có ký tự điều khiển không hợp lệ");
        }
        return composed.isEmpty() ? null : composed;
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
