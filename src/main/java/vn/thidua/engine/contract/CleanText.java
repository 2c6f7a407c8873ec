package vn.thidua.engine.contract;

import static java.lang.Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE;
import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE;
import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE;
import static java.lang.Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT;
import static java.lang.Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text as both databases can keep and find it and as it reads: composed letters (NFC), no control characters, nothing that turns the direction of
 * reading (a name would read otherwise than it is), at most {@link #LONGEST} characters.
 */
final class CleanText {

    /** In UTF-16 units, the stricter of the two ways in which H2 and PostgreSQL count a {@code varchar(4000)}. */
    static final int LONGEST = 4000;

    private static final Set<Byte> TURNING = Set.of(DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING, DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

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
            default -> TURNING.contains(Character.getDirectionality(codePoint));
        };
    }
}
