package vn.thidua.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason, which never tells whether the account exists to somebody who has proved nothing. */
final class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException {
        response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + "?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "too-many";
        }
        if (failure instanceof OAuth2AuthenticationException elsewhere) {
            LOG.warn("Sign-in with another account failed: {}", failure.getMessage());
            return elsewhere.getError().getErrorCode().equals(OidcAccounts.UNKNOWN) ? "unknown" : "elsewhere";
        }
        if (failure instanceof AuthenticationServiceException || failure.getClass().getSimpleName().startsWith("OAuth2")) {
            LOG.warn("Sign-in could not ask another system", failure);
            return "elsewhere";
        }
        return "wrong";
    }
}
