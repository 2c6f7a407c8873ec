package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason, which never tells whether the account exists. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException {
        String reason = failure instanceof LockedException ? "too-many" : "wrong";
        response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + "?" + reason);
    }
}
