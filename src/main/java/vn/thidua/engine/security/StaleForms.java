package vn.thidua.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in or sign-out form that was open for too long shows the sign-in page again; everything else forbidden gets the error page. */
final class StaleForms implements AccessDeniedHandler {

    private final AccessDeniedHandler errorPage = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
        throws IOException, ServletException {
        if (denied instanceof CsrfException && Set.of(SignInSecurity.SIGN_IN, SignInSecurity.SIGN_OUT).contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + "?stale");
        } else {
            errorPage.handle(request, response, denied);
        }
    }
}
