package vn.thidua.engine.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Security headers. Our pages load nothing but their own files; pages of Camunda's web applications bring a policy of their own with a nonce. */
final class PageHeaders {

    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; form-action 'self'";

    private PageHeaders() {
    }

    /** For an answer that comes before the security chains. */
    static void writeTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, "");
    }

    /** @param signOutLeadsTo another site to which the sign-out form may lead on, empty for none */
    static void write(HeadersConfigurer<HttpSecurity> headers, String signOutLeadsTo) {
        RequestMatcher versionedFiles = withDefaults().matcher("/camunda/lib/**");
        headers
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .addHeaderWriter(only(versionedFiles, new StaticHeadersWriter("Cache-Control", "private, max-age=86400")))
            .addHeaderWriter(except(versionedFiles, new CacheControlHeadersWriter()))
            .addHeaderWriter(new ContentSecurityPolicyHeaderWriter((CONTENT_POLICY + " " + signOutLeadsTo).strip()));
    }

    private static HeaderWriter only(RequestMatcher matcher, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(matcher, writer);
    }

    private static HeaderWriter except(RequestMatcher matcher, HeaderWriter writer) {
        return only(new NegatedRequestMatcher(matcher), writer);
    }
}
