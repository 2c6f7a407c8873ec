package vn.thidua.engine.password;

import java.text.Normalizer;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * PBKDF2 with HMAC-SHA-256 and 600,000 rounds, about an eighth of a second. The name is kept with each hash: a stronger one gets
 * another name, this one stays as checker, and hashes are renewed as people sign in. Composed letters, because keyboards differ.
 */
final class StrongHash implements PasswordEncryptor {

    static final String NAME = "pbkdf2-sha256-600000";
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;

    private final Pbkdf2PasswordEncoder encoder = new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

    @Override
    public String encrypt(String password) {
        return encoder.encode(composed(password));
    }

    @Override
    public boolean check(String password, String hash) {
        return encoder.matches(composed(password), hash);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
