package vn.thidua.engine.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.OnWebEngine;

/** Places filters directly behind the security chains: Camunda's own for authentication, and ours that mends its pages' nonces. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class EngineFilters {

    @Bean
    FilterRegistrationBean<Filter> webApplicationsKnowThePerson() {
        return behindSignIn(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> restKnowsThePerson() {
        return behindSignIn(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<PageNonce> pagesAnnounceTheirNonce() {
        var registration = new FilterRegistrationBean<>(new PageNonce());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    private static FilterRegistrationBean<Filter> behindSignIn(Filter filter, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(filter.getClass().getSimpleName());
        registration.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SecurityContextPerson.class.getName());
        registration.addUrlPatterns(patterns);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
