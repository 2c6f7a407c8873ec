package vn.thidua.engine.record;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.RequestContextFilter;
import vn.thidua.engine.AccessRefused;
import vn.thidua.engine.OnWebEngine;

/** What is refused before a request comes in, and what is refused inside, is told alike. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class WatchedDoors {

    @Bean
    FilterRegistrationBean<WatchedRequests> watchedRequests(ApplicationEventPublisher events) {
        var registration = new FilterRegistrationBean<>(new WatchedRequests(events));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    /** Jersey puts the usual one behind sign-in, where nobody who is refused comes. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestOfTheSignIn() {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setName("requestOfTheSignIn");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    /** Without this bean Spring Security tells nobody whom it turned away. */
    @Bean
    AuthorizationEventPublisher refusedAtTheDoor(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    AccessRefused tell(AuthorizationDeniedEvent<?> denied) {
        Authentication person = denied.getAuthentication().get();
        return person == null || person instanceof AnonymousAuthenticationToken || !(denied.getObject() instanceof HttpServletRequest request) ? null
            : new AccessRefused(person.getName(), request.getMethod(), request.getRequestURI().substring(request.getContextPath().length()));
    }
}
