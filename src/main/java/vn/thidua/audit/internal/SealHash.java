package vn.thidua.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 over a list of values, or HMAC-SHA-256 with a key. Each value is preceded by its length, so that no two lists are the same bytes. */
final class SealHash {

    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    private SealHash(byte[] key) {
        this.key = key;
    }

    static SealHash plain() {
        return new SealHash(null);
    }

    static SealHash keyed(String key) {
        return new SealHash(key.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits; null is another value than an empty text. */
    String of(Object... values) {
        try {
            return HexFormat.of().formatHex(key == null ? MessageDigest.getInstance("SHA-256").digest(bytes(values)) : mac(bytes(values)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] mac(byte[] bytes) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(bytes);
    }

    private static byte[] bytes(Object... values) {
        var all = new java.io.ByteArrayOutputStream();
        for (Object value : values) {
            byte[] text = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
            all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : text.length).array());
            all.writeBytes(text);
        }
        return all.toByteArray();
    }
}
