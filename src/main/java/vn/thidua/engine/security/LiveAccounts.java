package vn.thidua.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads account and access again with each request: access that was taken away is gone at once, and a session ends when its account is
 * deleted, gets another password, or has been signed in for too long.
 */
final class LiveAccounts extends OncePerRequestFilter {

    private final Persons persons;
    private final Clock clock;
    private final Duration longest;

    LiveAccounts(Persons persons, Clock clock, Duration longest) {
        this.persons = persons;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        Authentication atSignIn = SecurityContextHolder.getContext().getAuthentication();
        if (atSignIn != null) {
            boolean goesOn = persons.find(atSignIn.getName()).filter(account -> goesOn(atSignIn.getDetails(), account)).isPresent();
            SecurityContextHolder.setContext(goesOn ? new SecurityContextImpl(persons.signedIn(atSignIn.getName(), atSignIn.getDetails()))
                : SecurityContextHolder.createEmptyContext());
            if (!goesOn) {
                endSession(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(Object details, UserEntity account) {
        if (!(details instanceof SignInDetails signIn)) {
            return false;
        }
        boolean samePassword = signIn.stamp() == null || signIn.stamp().equals(Persons.stamp(account));
        return samePassword && clock.instant().isBefore(signIn.since().plus(longest));
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
