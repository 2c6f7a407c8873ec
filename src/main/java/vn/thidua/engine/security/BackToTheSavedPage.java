package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * After signing in the person gets the page they had asked for. The fragment, which browsers keep to themselves, comes back through
 * the sign-in form, so that a link in a mail opens its task.
 */
final class BackToTheSavedPage extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String SAFE_FRAGMENT = "#/[\\w/?&=%.:;,+~-]{0,1000}";

    private static final Duration STRANGERS_STAY = Duration.ofMinutes(15);

    BackToTheSavedPage() {
        setRequestCache(savedPages());
        setRedirectStrategy((request, response, url) -> {
            String fragment = request.getParameter("fragment");
            boolean safe = fragment != null && fragment.matches(SAFE_FRAGMENT);
            response.sendRedirect(response.encodeRedirectURL(safe ? url + fragment : url));
        });
        setDefaultTargetUrl("/");
    }

    /** Remembers pages only, never a call in the background; and of strangers, who may be many, not for long. */
    static HttpSessionRequestCache savedPages() {
        var cache = new HttpSessionRequestCache() {
            @Override
            public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
                super.saveRequest(request, response);
                HttpSession session = request.getSession(false);
                if (session != null && session.isNew()) {
                    session.setMaxInactiveInterval((int) STRANGERS_STAY.toSeconds());
                }
            }
        };
        cache.setRequestMatcher(BackToTheSavedPage::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** From now on the session lasts as long as that of anybody who has signed in. */
    static void stay(HttpServletRequest request) {
        request.getSession().setMaxInactiveInterval((int) Duration.ofMinutes(request.getServletContext().getSessionTimeout()).toSeconds());
    }

    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
