package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.thidua.engine.Access;

class LiveAccountsTest {

    @RegisterExtension
    final InMemoryEngine camunda = new InMemoryEngine();

    private static final Instant MORNING = Instant.parse("2024-01-20T01:00:00Z");

    private Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
    private Persons persons;
    private Authentication atSignIn;

    @BeforeEach
    void aManagerHasSignedIn() {
        camunda.ensureGrants();
        camunda.person("binh");
        camunda.access().setAccess("binh", Set.of(Access.MANAGERS));
        persons = new Persons(camunda.engine().getIdentityService(), camunda.access());
        atSignIn = persons.signedIn("binh", new SignInDetails("10.0.0.1", null, MORNING, Persons.stamp(persons.find("binh").orElseThrow()), false));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void authoritiesAreThoseOfThisMoment() throws Exception {
        assertThat(duringTheNextRequest().getAuthorities()).extracting(Object::toString).containsExactly("ROLE_MANAGERS");
        camunda.access().setAccess("binh", Set.of(Access.STAFF));
        assertThat(duringTheNextRequest().getAuthorities()).extracting(Object::toString).containsExactly("ROLE_STAFF");
    }

    @Test
    void nobodyIsSignedInWithoutAnAccount() throws Exception {
        camunda.engine().getIdentityService().deleteUser("binh");
        assertThat(duringTheNextRequest()).isNull();
    }

    @Test
    void anotherPasswordEndsTheSession() throws Exception {
        User binh = camunda.engine().getIdentityService().createUserQuery().userId("binh").singleResult();
        binh.setPassword("mật khẩu khác hẳn");
        camunda.engine().getIdentityService().saveUser(binh);
        assertThat(duringTheNextRequest()).isNull();
    }

    @Test
    void nobodyStaysForEver() throws Exception {
        clock = Clock.fixed(MORNING.plus(Duration.ofHours(12)).minusSeconds(1), ZoneOffset.UTC);
        assertThat(duringTheNextRequest()).isNotNull();
        clock = Clock.fixed(MORNING.plus(Duration.ofHours(12)), ZoneOffset.UTC);
        assertThat(duringTheNextRequest()).isNull();
    }

    @Test
    void whoeverIsWaitingForAnOwnPasswordHasNoAccess() throws Exception {
        atSignIn = persons.signedIn("binh", ((SignInDetails) atSignIn.getDetails()).with(null, true));
        assertThat(duringTheNextRequest().getAuthorities()).extracting(Object::toString).containsExactly(Persons.OWN_PASSWORD_FIRST);
    }

    private Authentication duringTheNextRequest() throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(atSignIn));
        new LiveAccounts(persons, clock, Duration.ofHours(12))
            .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
