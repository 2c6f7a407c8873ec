package vn.thidua.notification.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thidua.notification.NoticeKind;

/** What makes two notices the same (unit, kind, subject and words), or two mails, as a hash short enough for a unique key. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(String unitId, NoticeKind kind, String subject, String text) {
        return hash(unitId, kind.name(), subject, text);
    }

    /** Of a notice and one person it goes to. */
    static String of(String notice, String personId) {
        return hash(notice, personId);
    }

    private static String hash(String... parts) {
        String whole = String.join("\n", parts);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
