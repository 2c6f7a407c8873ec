package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class VerifiedPasswordsTest {

    private static final String HERE = "10.0.0.1";
    private static final Instant NOW = Instant.parse("2024-01-20T01:00:00Z");

    private final Clock clock = Mockito.spy(Clock.fixed(NOW, ZoneOffset.UTC));
    private final VerifiedPasswords verified = new VerifiedPasswords(clock);
    private final UserEntity account = account("hash");

    @Test
    void knowsThePairFromTheSameAddressForAWhile() {
        verified.add(account, "mật khẩu", HERE);
        assertThat(verified.hold(account, "mật khẩu", HERE)).isTrue();
        assertThat(verified.hold(account, "khác", HERE)).isFalse();
        assertThat(verified.hold(account, "mật khẩu", "10.0.0.9")).isFalse();
        assertThat(verified.hold(null, "mật khẩu", HERE)).isFalse();
        Mockito.when(clock.instant()).thenReturn(NOW.plus(VerifiedPasswords.LIFE));
        assertThat(verified.hold(account, "mật khẩu", HERE)).isFalse();
    }

    @Test
    void anotherPasswordEndsIt() {
        verified.add(account, "mật khẩu", HERE);
        assertThat(verified.hold(account("another hash"), "mật khẩu", HERE)).isFalse();
    }

    private static UserEntity account(String hash) {
        UserEntity account = new UserEntity("an");
        account.setDbPassword(hash);
        return account;
    }
}
