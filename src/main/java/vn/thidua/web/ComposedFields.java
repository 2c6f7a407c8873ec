package vn.thidua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.shared.PlainText;

/** Hands what was typed on our pages on with its letters composed, so that the same word is stored and found however it was typed. */
final class ComposedFields extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(new Composed(request), response);
    }

    private static final class Composed extends HttpServletRequestWrapper {

        private Composed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : PlainText.composed(value);
        }

        @Override
        public String[] getParameterValues(String name) {
            return composed(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, composed(values)));
            return all;
        }

        private static String[] composed(String[] values) {
            return values == null ? null : Arrays.stream(values).map(PlainText::composed).toArray(String[]::new);
        }
    }
}
