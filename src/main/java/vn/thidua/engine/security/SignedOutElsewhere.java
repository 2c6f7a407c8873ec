package vn.thidua.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Whoever signed in at the provider signs out there as well, when the sign-out comes from a page and not from a script. */
final class SignedOutElsewhere implements LogoutSuccessHandler {

    private final LogoutSuccessHandler here;
    private final LogoutSuccessHandler there;

    SignedOutElsewhere(LogoutSuccessHandler here, LogoutSuccessHandler there) {
        this.here = here;
        this.there = there;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
        throws IOException, ServletException {
        boolean fromPage = request.getRequestURI().endsWith(SignInSecurity.SIGN_OUT);
        (fromPage && signedIn instanceof OAuth2AuthenticationToken ? there : here).onLogoutSuccess(request, response, signedIn);
    }
}
