package vn.thidua.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After signing in the browser gets a name, by which the account knows it next time; then the page asked for opens. */
final class RememberedDevice implements AuthenticationSuccessHandler {

    private final AuthenticationSuccessHandler next = new BackToTheSavedPage();
    private final KnownOrigins origins;
    private final boolean secureCookies;

    RememberedDevice(KnownOrigins origins, boolean secureCookies) {
        this.origins = origins;
        this.secureCookies = secureCookies;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
        throws IOException, ServletException {
        Attempt known = Attempt.of(person.getName(), person.getDetails());
        origins.remember(new Attempt(known.account(), known.address(), Keys.of(DeviceCookie.renew(request, response, secureCookies))));
        BackToTheSavedPage.stay(request);
        next.onAuthenticationSuccess(request, response, person);
    }
}
