package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.authentication.LockedException;

class WrongPasswordsTest {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final String HERE = "10.0.0.1";
    private static final String ELSEWHERE = "10.0.0.9";

    private final MovingClock clock = new MovingClock();
    private final DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient database = JdbcClient.create(source);
    private final KnownOrigins known = new KnownOrigins(database, clock);
    private final WrongPasswords wrong = new WrongPasswords(database, known, clock);
    private final WrongPasswords onAnotherNode = new WrongPasswords(database, known, clock);

    @BeforeEach
    void tables() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V101__sign_in.sql")).execute(source);
    }

    @Test
    void refusesAnAccountFromAnAddressAfterFiveWrongPasswordsOnAnyNode() {
        fail(attempt("chair", ELSEWHERE, null), WrongPasswords.PER_ACCOUNT_AND_ADDRESS);
        refuses(attempt("chair", ELSEWHERE, null));
        assertThatThrownBy(() -> onAnotherNode.refuseGuessing(attempt("chair", ELSEWHERE, null))).isInstanceOf(LockedException.class);
    }

    @Test
    void letsTheOwnerInFromAnotherAddress() {
        fail(attempt("chair", ELSEWHERE, null), WrongPasswords.PER_ACCOUNT_AND_ADDRESS);
        takes(attempt("chair", HERE, null));
        takes(attempt("clerk", ELSEWHERE, null));
    }

    @Test
    void refusesAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < WrongPasswords.PER_ADDRESS; i++) {
            wrong.count(attempt("user" + i, ELSEWHERE, null));
        }
        refuses(attempt("anybody", ELSEWHERE, null));
    }

    @Test
    void strangersFromManyAddressesAreStoppedButNeverTheOwner() {
        known.remember(attempt("chair", HERE, "office-pc"));
        for (int i = 0; i < WrongPasswords.PER_ACCOUNT; i++) {
            wrong.count(attempt("chair", "192.0.2." + i, null));
        }
        refuses(attempt("chair", "192.0.2.99", null));
        takes(attempt("chair", HERE, null));
        takes(attempt("chair", "198.51.100.7", "office-pc"));
        refuses(attempt("chair", "198.51.100.7", "somebody-elses-pc"));
    }

    @Test
    void aKnownDeviceHasACountOfItsOwnBesideAStrangerAtTheSameAddress() {
        known.remember(attempt("chair", HERE, "office-pc"));
        for (int i = 0; i < WrongPasswords.PER_ADDRESS; i++) {
            wrong.count(attempt("chair", HERE, null));
        }
        refuses(attempt("chair", HERE, null));
        takes(attempt("chair", HERE, "office-pc"));
        fail(attempt("chair", HERE, "office-pc"), WrongPasswords.PER_DEVICE);
        refuses(attempt("chair", HERE, "office-pc"));
    }

    @Test
    void forgetsAfterTheWindowAndKeepsNoOldRows() {
        fail(attempt("chair", ELSEWHERE, null), WrongPasswords.PER_ACCOUNT_AND_ADDRESS);
        clock.now = clock.now.plus(WrongPasswords.WINDOW).minus(TICK);
        refuses(attempt("chair", ELSEWHERE, null));
        clock.now = clock.now.plus(TICK);
        takes(attempt("chair", ELSEWHERE, null));
        wrong.count(attempt("clerk", ELSEWHERE, null));
        assertThat(database.sql("select count(*) from td_wrong_password").query(Integer.class).single()).isOne();
    }

    @Test
    void anAdministratorLetsTheAccountTryAgainAtOnce() {
        fail(attempt("chair", ELSEWHERE, null), WrongPasswords.PER_ACCOUNT_AND_ADDRESS);
        wrong.forgive("chair");
        takes(attempt("chair", ELSEWHERE, null));
    }

    @Test
    void aDeviceThatWasNotUsedForLongIsForgotten() {
        known.remember(attempt("chair", HERE, "office-pc"));
        clock.now = clock.now.plus(DeviceCookie.LIFE);
        assertThat(known.device(attempt("chair", HERE, "office-pc"))).isFalse();
        known.remember(attempt("clerk", HERE, null));
        assertThat(database.sql("select count(*) from td_known_origin").query(Integer.class).single()).isOne();
    }

    @Test
    void oneIpv6NetworkIsOneAddress() {
        assertThat(attempt("chair", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", null).address()).isEqualTo("2001:db8:1:2");
        assertThat(attempt("chair", "2001:db8:1:2:0:0:0:1", null)).isEqualTo(attempt("chair", "2001:db8:1:2:ffff:0:0:9", null));
    }

    private static Attempt attempt(String userId, String address, String device) {
        return Attempt.of(userId, new SignInDetails(address, device, Instant.EPOCH, null, false));
    }

    private void fail(Attempt attempt, int times) {
        for (int i = 0; i < times; i++) {
            wrong.refuseGuessing(attempt);
            wrong.count(attempt);
        }
    }

    private void takes(Attempt attempt) {
        assertThatCode(() -> wrong.refuseGuessing(attempt)).doesNotThrowAnyException();
    }

    private void refuses(Attempt attempt) {
        assertThatThrownBy(() -> wrong.refuseGuessing(attempt)).isInstanceOf(LockedException.class);
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
