package vn.thidua.engine.contract;

import vn.thidua.shared.PlainText;

/** {@link PlainText} of at most {@link #LONGEST} characters. */
final class CleanText {

    /** In UTF-16 units, the stricter of the two ways in which H2 and PostgreSQL count a {@code varchar(4000)}. */
    static final int LONGEST = 4000;

    private CleanText() {
    }

    /** Composed and stripped; null when nothing is left. */
    static String of(String text) {
        String composed = PlainText.composed(text).strip();
        if (composed.length() > LONGEST) {
            throw new Unfit("không được dài quá " + LONGEST + " ký tự");
        }
        if (!PlainText.isPlain(composed)) {
            throw new Unfit("có ký tự điều khiển không hợp lệ");
        }
        return composed.isEmpty() ? null : composed;
    }
}
