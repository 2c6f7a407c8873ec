package vn.thidua.engine.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads somebody whose password was set by an administrator to the page of the own account, and nowhere else until it is changed. */
final class OwnPasswordFirst extends OncePerRequestFilter {

    static final String ACCOUNT = "/account";

    private final RequestMatcher open = new OrRequestMatcher(withDefaults().matcher(ACCOUNT), withDefaults().matcher(SignInSecurity.SIGN_OUT),
        withDefaults().matcher("/thidua/**"), withDefaults().matcher("/error"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        if (!isFor(SecurityContextHolder.getContext().getAuthentication()) || open.matches(request)) {
            chain.doFilter(request, response);
        } else if (BackToTheSavedPage.isPage(request)) {
            response.sendRedirect(request.getContextPath() + ACCOUNT);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }

    static boolean isFor(Authentication person) {
        return person != null && person.getAuthorities().stream().anyMatch(held -> held.getAuthority().equals(Persons.OWN_PASSWORD_FIRST));
    }
}
