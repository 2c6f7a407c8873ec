package vn.thidua.document.internal;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.shared.Refused;

/** Names of files that people send: kept as they are read, without anything that leads elsewhere or deceives the eye. */
final class FileNames {

    static final int LONGEST = 200;
    private static final int SHOWN = 60;

    private FileNames() {
    }

    /** @throws Refused when the name has a path, control or invisible signs in it, is too long or has no extension */
    static String checked(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw refused(name, "tên tệp để trống");
        }
        if (name.codePoints().anyMatch(FileNames::deceives)) {
            throw refused(name, "tên tệp có ký tự điều khiển hoặc ký tự ẩn");
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.startsWith(".")) {
            throw refused(name, "tên tệp không được chứa đường dẫn hoặc bắt đầu bằng dấu chấm");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw refused(name, "tên tệp dài quá %d ký tự".formatted(LONGEST));
        }
        return name.replaceAll("[:*?\"<>|]", "_");
    }

    /** In lower case, without the dot; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static Refused refused(String name, String rule) {
        return Refused.invalid("file", "Tệp «%s»: %s.".formatted(shown(name), rule));
    }

    private static String shown(String name) {
        String plain = name.codePoints().map(sign -> deceives(sign) ? '·' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.codePointCount(0, plain.length()) <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static boolean deceives(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
