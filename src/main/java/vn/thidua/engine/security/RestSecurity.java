package vn.thidua.engine.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import vn.thidua.engine.OnWebEngine;

/**
 * The REST API for clients such as Camunda Modeler: HTTP Basic with every request, no session. Browsers get no password prompt,
 * because they would repeat the password for any site that sends a form here.
 */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class RestSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain restChain(HttpSecurity http, AttemptDetails details) throws Exception {
        return http
            .securityMatcher(withDefaults().matcher("/engine-rest/**"))
            .authorizeHttpRequests(requests -> requests
                .requestMatchers(RestSecurity::isFromAnotherSite).denyAll()
                .requestMatchers(withDefaults().matcher("/engine-rest/identity/verify"), withDefaults().matcher("/engine-rest/engine/{engine}/identity/verify"))
                .denyAll()
                .anyRequest().access((person, request) -> new AuthorizationDecision(mayCall(person.get()))))
            .httpBasic(basic -> basic.authenticationEntryPoint(challenge()).authenticationDetailsSource(details))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .headers(PageHeaders::write)
            .build();
    }

    private static boolean mayCall(Authentication person) {
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken) && !OwnPasswordFirst.isFor(person);
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static AuthenticationEntryPoint challenge() {
        var basic = new BasicAuthenticationEntryPoint();
        basic.setRealmName("Thi Dua");
        var silent = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, failure) ->
            (request.getHeader("Sec-Fetch-Mode") == null ? basic : silent).commence(request, response, failure);
    }
}
