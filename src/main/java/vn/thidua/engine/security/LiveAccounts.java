package vn.thidua.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads account and access again with each request: a deleted account ends its session, access that was taken away is gone at once. */
final class LiveAccounts extends OncePerRequestFilter {

    private final IdentityService identity;
    private final EnginePassword accounts;

    LiveAccounts(IdentityService identity, EnginePassword accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        Authentication atSignIn = SecurityContextHolder.getContext().getAuthentication();
        if (atSignIn != null) {
            boolean exists = identity.createUserQuery().userId(atSignIn.getName()).count() == 1;
            SecurityContextHolder.setContext(exists ? new SecurityContextImpl(accounts.signedIn(atSignIn.getName(), atSignIn.getDetails()))
                : SecurityContextHolder.createEmptyContext());
            if (!exists) {
                endSession(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
