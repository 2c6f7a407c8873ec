package vn.thidua.engine.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignInWays;

/** One sign-in for the web applications and our own pages: form, session, CSRF token. Open are health, the sign-in page and what it loads. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class SignInSecurity {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    private static final String WEB_APP_API = "/camunda/api/**";
    private static final String WEB_APP_SIGN_OUT = "/camunda/api/admin/auth/user/{engine}/logout";

    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(HttpSecurity http, Persons persons, AttemptDetails details, KnownOrigins origins, SignInWays ways, OidcSignIn oidc,
                                   OidcSettings oidcSettings, Clock clock, @Value("${thidua.cookies.secure:false}") boolean secureCookies,
                                   @Value("${thidua.session.longest:12h}") Duration longest) throws Exception {
        var signedIn = new RememberedDevice(origins, secureCookies);
        if (ways.byPassword()) {
            http.formLogin(form -> form.loginPage(SIGN_IN).usernameParameter("userId").passwordParameter("password").authenticationDetailsSource(details)
                .successHandler(signedIn).failureHandler(new SignInFailures()));
        }
        oidc.addTo(http, signedIn);
        return http
            .authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                .requestMatchers(closedForEverybody()).denyAll()
                .requestMatchers(openForEverybody()).permitAll()
                .anyRequest().authenticated())
            .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(path(POST, SIGN_OUT), path(POST, WEB_APP_SIGN_OUT)))
                .logoutSuccessHandler(oidc.signedOut(new SignedOut())))
            .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
            .requestCache(cache -> cache.requestCache(BackToTheSavedPage.savedPages()))
            .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.inCookie(secureCookies)).csrfTokenRequestHandler(new FormTokens())
                .ignoringRequestMatchers(path(WEB_APP_API)))
            .exceptionHandling(failures -> failures.authenticationEntryPoint(new Strangers()).accessDeniedHandler(new StaleForms()))
            .headers(headers -> PageHeaders.write(headers, oidcSettings.isOn() ? oidcSettings.origin() : ""))
            .addFilterBefore(new LiveAccounts(persons, clock, longest), AnonymousAuthenticationFilter.class)
            .addFilterAfter(new OwnPasswordFirst(), AnonymousAuthenticationFilter.class)
            .build();
    }

    /** A failed sign-in with another account is told to listeners like one with a wrong password. */
    @Bean
    DefaultAuthenticationEventPublisher signInEvents(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(OAuth2AuthenticationException.class, AuthenticationFailureBadCredentialsEvent.class));
        return publisher;
    }

    /**
     * The set-up page makes whoever comes first an administrator (CVE-2026-77226); the second way to sign in would bypass ours; the
     * third end-point tells whether a password is right without being a sign-in.
     */
    private static RequestMatcher closedForEverybody() {
        return new OrRequestMatcher(path("/setup/**"), path("/camunda/api/admin/setup/**"), path("/camunda/app/{app}/{engine}/setup/**"),
            path("/camunda/api/admin/auth/user/{engine}/login/**"), path("/camunda/api/engine/engine/{engine}/identity/verify"));
    }

    private static RequestMatcher openForEverybody() {
        return new OrRequestMatcher(path(GET, "/actuator/health/**"), path(GET, SIGN_IN), path(GET, "/thidua/**"), path(GET, "/favicon.ico"));
    }

    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(org.springframework.http.HttpMethod method, String pattern) {
        return withDefaults().matcher(method, pattern);
    }
}
