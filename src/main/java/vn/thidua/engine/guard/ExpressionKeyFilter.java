package vn.thidua.engine.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns requests to the engine's interfaces away that carry expressions, in a JSON key at any depth or in a query parameter
 * (CVE-2026-109432, defence 4), and those whose JSON cannot be read in one way only. It looks at every such request instead of a list of paths that
 * could be written in other ways.
 */
final class ExpressionKeyFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!queryIsClean(request.getQueryString())) {
            refuse(response);
        } else if (isParameters(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            checkBody(request, response, chain);
        }
    }

    private static void checkBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedRequest buffered = BufferedRequest.of(request);
        if (buffered == null) {
            Replies.send(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Dữ liệu gửi lên quá lớn.");
            return;
        }
        switch (isFiles(request.getContentType()) ? JsonBody.CLEAN : JsonBody.read(buffered.body())) {
            case EXPRESSION -> refuse(response);
            case UNREADABLE -> {
                if (isJson(request.getContentType())) {
                    Replies.send(response, HttpServletResponse.SC_BAD_REQUEST, "Dữ liệu gửi lên không phải là JSON đúng quy cách.");
                } else {
                    chain.doFilter(buffered, response);
                }
            }
            default -> chain.doFilter(buffered, response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Replies.send(response, HttpServletResponse.SC_FORBIDDEN, "Yêu cầu không được chứa biểu thức.");
    }

    /** Form parameters are limited by the server itself. */
    private static boolean isParameters(String contentType) {
        return isOfType("application/x-www-form-urlencoded", contentType);
    }

    private static boolean isFiles(String contentType) {
        return isOfType("multipart/", contentType);
    }

    private static boolean isOfType(String type, String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(type);
    }

    /** What says nothing is read as JSON too. */
    private static boolean isJson(String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    private static boolean queryIsClean(String query) {
        if (query == null) {
            return true;
        }
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (!JsonBody.isClean(decode(parts[0]), parts.length < 2 ? "" : decode(parts[1]))) {
                return false;
            }
        }
        return true;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return JsonBody.SUFFIX;
        }
    }
}
