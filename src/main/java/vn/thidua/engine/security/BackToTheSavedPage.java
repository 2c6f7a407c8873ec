package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    BackToTheSavedPage() {
        setRequestCache(savedPages());
        setRedirectStrategy((request, response, url) -> {
            String fragment = request.getParameter("fragment");
            boolean safe = fragment != null && fragment.matches(SAFE_FRAGMENT);
            response.sendRedirect(response.encodeRedirectURL(safe ? url + fragment : url));
        });
        setDefaultTargetUrl("/");
    }

    /** Remembers pages only, never a call in the background. */
    static HttpSessionRequestCache savedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(BackToTheSavedPage::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
