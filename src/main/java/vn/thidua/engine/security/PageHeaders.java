package vn.thidua.engine.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Security headers. Our pages load nothing but their own files; Camunda's web applications bring a policy of their own with a nonce. */
final class PageHeaders {

    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    private PageHeaders() {
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher webApplications = withDefaults().matcher("/camunda/**");
        RequestMatcher versionedFiles = withDefaults().matcher("/camunda/lib/**");
        headers
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .addHeaderWriter(only(versionedFiles, new StaticHeadersWriter("Cache-Control", "private, max-age=86400")))
            .addHeaderWriter(except(versionedFiles, new CacheControlHeadersWriter()))
            .addHeaderWriter(except(webApplications, new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)));
    }

    private static HeaderWriter only(RequestMatcher matcher, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(matcher, writer);
    }

    private static HeaderWriter except(RequestMatcher matcher, HeaderWriter writer) {
        return only(new NegatedRequestMatcher(matcher), writer);
    }
}
