package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/** Reads address and device from the request of a sign-in. */
@Component
@OnWebEngine
class AttemptDetails implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {

    private final Clock clock;

    AttemptDetails(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SignInDetails buildDetails(HttpServletRequest request) {
        return new SignInDetails(request.getRemoteAddr(), DeviceCookie.in(request).map(Keys::of).orElse(null), clock.instant(), null, false);
    }
}
