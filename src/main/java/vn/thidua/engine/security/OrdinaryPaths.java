package vn.thidua.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.engine.OnWebEngine;

/** Refuses paths that climb with dots before anything reads them: server and security chain would see two different paths. */
@Component
@OnWebEngine
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrdinaryPaths extends OncePerRequestFilter {

    private static final Pattern CLIMBING = Pattern.compile("(?i)/(\\.|%2e){1,2}([/;]|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        if (CLIMBING.matcher(request.getRequestURI()).find()) {
            PageHeaders.writeTo(response);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
