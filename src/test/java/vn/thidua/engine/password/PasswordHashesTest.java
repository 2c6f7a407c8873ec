package vn.thidua.engine.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.testing.RealHashes;

@RealHashes
class PasswordHashesTest {

    private static final String PASSWORD = "mưa rơi trên mái ngói";

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void nobodyAndAnAccountWithoutPasswordHaveNoRightOne() {
        assertThat(hashes.match("", null)).isFalse();
        assertThat(hashes.match("", new UserEntity("an"))).isFalse();
    }

    @Test
    void hashesOfCamundaAreUnderstoodAndRenewed() {
        UserEntity account = new UserEntity("an");
        account.setSalt("c2FsdA==");
        account.setDbPassword("{SHA-512}" + new Sha512HashDigest().encrypt(PASSWORD + "c2FsdA=="));
        assertThat(hashes.match(PASSWORD, account)).isTrue();
        assertThat(hashes.isWeak(account)).isTrue();
        hashes.renew(account, PASSWORD);
        assertThat(account.getPassword()).startsWith("{pbkdf2-sha256-600000}").hasSizeLessThan(255);
        assertThat(hashes.isWeak(account)).isFalse();
        assertThat(hashes.match(PASSWORD, account)).isTrue();
        assertThat(hashes.match(PASSWORD + " ", account)).isFalse();
    }

    @Test
    void everyKeyboardTypesTheSamePassword() {
        UserEntity account = new UserEntity("an");
        hashes.renew(account, Normalizer.normalize(PASSWORD, Normalizer.Form.NFC));
        assertThat(hashes.match(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD), account)).isTrue();
    }

    @Test
    void theSameWordGivesTwoHashes() {
        UserEntity one = new UserEntity("an");
        UserEntity two = new UserEntity("an");
        hashes.renew(one, PASSWORD);
        hashes.renew(two, PASSWORD);
        assertThat(one.getPassword()).isNotEqualTo(two.getPassword());
    }
}
