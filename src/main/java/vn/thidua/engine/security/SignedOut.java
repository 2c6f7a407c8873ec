package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Answers a sign-out: our pages go to the sign-in page, Camunda's web applications get the status they wait for. */
final class SignedOut implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        if (request.getRequestURI().endsWith(SignInSecurity.SIGN_OUT)) {
            response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + "?signed-out");
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }
}
