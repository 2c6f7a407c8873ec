package vn.thidua.engine.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;
import vn.thidua.engine.Access;

/**
 * Stands before both ways to the engine's REST interface and lets in whom the {@link Doors} let in, whatever the engine would allow. What
 * Cockpit and Admin ask beside it, which Camunda leaves open, is for those who may open them.
 */
final class DoorKeeper extends OncePerRequestFilter {

    private static final String COCKPIT = "/camunda/api/cockpit/";
    private static final String ADMIN = "/camunda/api/admin/plugin/";
    private static final Pattern INTERFACE = Pattern.compile("(/engine-rest|/camunda/api/engine)(?<engine>/engine/[^/]+)?(?<path>/.*?)?/*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        if (isOpen(request.getMethod(), UrlPathHelper.defaultInstance.getPathWithinApplication(request),
            heldBy(SecurityContextHolder.getContext().getAuthentication()))) {
            chain.doFilter(request, response);
        } else {
            Replies.send(response, HttpServletResponse.SC_FORBIDDEN, "Chức năng này của hệ thống quy trình không mở cho bạn.");
        }
    }

    private static boolean isOpen(String method, String requested, Set<Access> held) {
        if (requested.startsWith(COCKPIT)) {
            return held.contains(Access.MANAGERS) || held.contains(Access.ADMINS);
        }
        if (requested.startsWith(ADMIN)) {
            return held.contains(Access.ADMINS);
        }
        Matcher where = INTERFACE.matcher(requested);
        return !where.matches() || Doors.areOpen(method, path(where), held);
    }

    private static String path(Matcher where) {
        return where.group("path") == null || where.group("path").isEmpty() ? "/" : where.group("path");
    }

    private static Set<Access> heldBy(Authentication person) {
        Set<String> authorities = person == null ? Set.of()
            : person.getAuthorities().stream().map(Object::toString).collect(Collectors.toSet());
        return Arrays.stream(Access.values()).filter(access -> authorities.contains(access.authority())).collect(Collectors.toSet());
    }
}
