package vn.thidua.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Shows the sign-in page to somebody who opens a page, and answers 401 to everything else. */
final class Strangers implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint(SignInSecurity.SIGN_IN);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException, ServletException {
        if (BackToTheSavedPage.isPage(request)) {
            signInPage.commence(request, response, failure);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
