package vn.thidua.engine.testing;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Signs people in with a thousandth of the rounds of PBKDF2 in the JVM of the tests, where hundreds of hashes took minutes; the product is as it is.
 * What tests the hashing itself carries {@link RealHashes}.
 */
public final class QuickHashes implements LauncherSessionListener {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int LESS = 1_000;
    private static final Provider QUICK = new Quick();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        use();
    }

    static void use() {
        Security.insertProviderAt(QUICK, 1);
    }

    static void leave() {
        Security.removeProvider(QUICK.getName());
    }

    private static final class Quick extends Provider {

        Quick() {
            super("ThiDuaTests", "1", "PBKDF2 with few rounds");
            putService(new Service(this, "SecretKeyFactory", ALGORITHM, Rounds.class.getName(), List.of(), Map.of()));
        }
    }

    /** The JDK's own, asked for fewer rounds. */
    public static final class Rounds extends SecretKeyFactorySpi {

        @Override
        protected SecretKey engineGenerateSecret(KeySpec asked) throws InvalidKeySpecException {
            PBEKeySpec spec = (PBEKeySpec) asked;
            return real().generateSecret(new PBEKeySpec(spec.getPassword(), spec.getSalt(), Math.max(1, spec.getIterationCount() / LESS), spec.getKeyLength()));
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> spec) throws InvalidKeySpecException {
            return real().getKeySpec(key, spec);
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
            return real().translateKey(key);
        }

        private static SecretKeyFactory real() {
            try {
                return SecretKeyFactory.getInstance(ALGORITHM, Security.getProvider("SunJCE"));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
