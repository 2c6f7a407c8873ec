package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

class WrongPasswordsTest {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final MovingClock clock = new MovingClock();
    private final WrongPasswords wrong = new WrongPasswords(clock);

    @Test
    void refusesAnAccountFromAnAddressAfterFiveWrongPasswords() {
        fail("10.0.0.9", "chair", WrongPasswords.PER_ACCOUNT);
        assertThatThrownBy(() -> wrong.refuseGuessing("10.0.0.9", "chair")).isInstanceOf(LockedException.class);
    }

    @Test
    void letsTheOwnerInFromAnotherAddress() {
        fail("10.0.0.9", "chair", WrongPasswords.PER_ACCOUNT);
        assertThatCode(() -> wrong.refuseGuessing("10.0.0.1", "chair")).doesNotThrowAnyException();
        assertThatCode(() -> wrong.refuseGuessing("10.0.0.9", "clerk")).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < WrongPasswords.PER_ADDRESS; i++) {
            wrong.count("10.0.0.9", "user" + i);
        }
        assertThatThrownBy(() -> wrong.refuseGuessing("10.0.0.9", "anybody")).isInstanceOf(LockedException.class);
    }

    @Test
    void forgetsAfterTheWindow() {
        fail("10.0.0.9", "chair", WrongPasswords.PER_ACCOUNT);
        clock.now = clock.now.plus(WrongPasswords.WINDOW).minus(TICK);
        assertThatThrownBy(() -> wrong.refuseGuessing("10.0.0.9", "chair")).isInstanceOf(LockedException.class);
        clock.now = clock.now.plus(TICK);
        assertThatCode(() -> wrong.refuseGuessing("10.0.0.9", "chair")).doesNotThrowAnyException();
    }

    private void fail(String address, String userId, int times) {
        for (int i = 0; i < times; i++) {
            wrong.refuseGuessing(address, userId);
            wrong.count(address, userId);
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2024-01-20T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
