package vn.thidua.engine.record;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.engine.Access;
import vn.thidua.engine.AccessRefused;
import vn.thidua.engine.PersonalDataRead;

/** Stands behind sign-in and sees how requests end: refused, or with the data of instances that managers and administrators look into. */
final class WatchedRequests extends OncePerRequestFilter {

    private static final Pattern DATA = Pattern.compile("(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+)?"
        + "/(?:history/)?(?:variable-instance|detail|process-instance/[^/]+/variables|execution/[^/]+/localVariables|user/[^/]+/profile)(?:/.*)?");

    private final ApplicationEventPublisher events;

    WatchedRequests(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, response);
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && !(person instanceof AnonymousAuthenticationToken)) {
            tell(request, HttpStatus.resolve(response.getStatus()), person);
        }
    }

    private void tell(HttpServletRequest request, HttpStatus answer, Authentication person) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (answer == HttpStatus.FORBIDDEN) {
            events.publishEvent(new AccessRefused(person.getName(), request.getMethod(), path));
        } else if (answer == HttpStatus.OK && DATA.matcher(path).matches() && looksIntoEverything(person)) {
            events.publishEvent(new PersonalDataRead(person.getName(), path, path));
        }
    }

    private static boolean looksIntoEverything(Authentication person) {
        return person.getAuthorities().stream().map(granted -> granted.getAuthority())
            .anyMatch(held -> held.equals(Access.MANAGERS.authority()) || held.equals(Access.ADMINS.authority()));
    }
}
