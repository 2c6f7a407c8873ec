package vn.thidua.engine.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows whether the current thread answers a request to the engine's own HTTP interfaces, where a refusal must become a status. */
final class EngineRequest extends OncePerRequestFilter {

    private static final ThreadLocal<Boolean> ACTIVE = new ThreadLocal<>();

    static boolean isActive() {
        return Boolean.TRUE.equals(ACTIVE.get());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ACTIVE.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            ACTIVE.remove();
        }
    }
}
