package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
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

    private EnginePassword accounts;
    private Authentication atSignIn;

    @BeforeEach
    void aManagerHasSignedIn() {
        camunda.ensureGrants();
        camunda.person("binh");
        camunda.access().setAccess("binh", Set.of(Access.MANAGERS));
        accounts = new EnginePassword(camunda.engine().getIdentityService(), camunda.access(), new WrongPasswords(Clock.systemUTC()));
        atSignIn = accounts.signedIn("binh", null);
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

    private Authentication duringTheNextRequest() throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(atSignIn));
        new LiveAccounts(camunda.engine().getIdentityService(), accounts)
            .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
