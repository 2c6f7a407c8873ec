package vn.thidua.shared;

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
 * Text as every database can keep and find it and as it reads: composed letters (NFC), no control characters, nothing that turns the direction of
 * reading, by which a name would read otherwise than it is.
 */
public final class PlainText {

    private static final Set<Byte> TURNING = Set.of(DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING, DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    private PlainText() {
    }

    /** The same text with its letters composed. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** False when something in it cannot be kept or would deceive the eye; line ends and tabs are fine. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> TURNING.contains(Character.getDirectionality(codePoint));
        };
    }
}
