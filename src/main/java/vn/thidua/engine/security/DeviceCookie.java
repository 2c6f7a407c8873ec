package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A random name by which a browser is known again at its next sign-in. It opens nothing: it only keeps strangers' guesses apart. */
final class DeviceCookie {

    static final String NAME = "THIDUA-DEVICE";
    static final Duration LIFE = Duration.ofDays(90);
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceCookie() {
    }

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue()).filter(value -> value.matches("[\\w-]{32}"));
    }

    /** The name of this browser, a new one where it has none, kept for another while. */
    static String renew(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        String name = in(request).orElseGet(DeviceCookie::random);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, name).path(request.getContextPath() + "/")
            .httpOnly(true).sameSite("Lax").secure(secure).maxAge(LIFE).build().toString());
        return name;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
