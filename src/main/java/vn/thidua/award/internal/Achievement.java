package vn.thidua.award.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** What makes two lines the same achievement: the same nominee of the same unit in the same movement, however the name is typed. */
final class Achievement {

    private Achievement() {
    }

    static String of(String movementId, Line line) {
        String name = Normalizer.normalize(line.nomineeName(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " ");
        String key = String.join("\n", movementId, line.unitId(), line.kind().name(), name);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
