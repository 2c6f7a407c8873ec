package vn.thidua.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a page of Camunda's web applications announce the nonce that it carries. Camunda keeps the newest nonce in one place for all
 * requests, so that a page answered beside another request carries a nonce which its header does not allow, and stays blank. Only
 * Tasklist may evaluate text as script: it does so with the scripts of HTML forms, which come in through the model linter alone.
 */
final class PageNonce extends OncePerRequestFilter {

    private static final String HEADER = "Content-Security-Policy";
    private static final Pattern PAGE = Pattern.compile("/camunda/app/\\w+/[^/]+/(?:index\\.html)?");
    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final Pattern CARRIED = Pattern.compile("<script[^>]*\\snonce=\"([\\w-]+)\"");
    private static final Pattern ANNOUNCED = Pattern.compile("'nonce-[\\w-]+'");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        Matcher carried = CARRIED.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        String policy = page.getHeader(HEADER);
        if (policy != null && carried.find()) {
            String own = ANNOUNCED.matcher(policy).replaceAll("'nonce-" + carried.group(1) + "'");
            page.setHeader(HEADER, request.getRequestURI().contains(TASKLIST) ? own.replace("script-src ", "script-src 'unsafe-eval' ") : own);
        }
        page.copyBodyToResponse();
    }
}
