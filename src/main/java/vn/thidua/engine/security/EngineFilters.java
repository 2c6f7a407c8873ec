package vn.thidua.engine.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.OnWebEngine;

/** Places Camunda's own authentication filters directly behind the security chains. */
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

    private static FilterRegistrationBean<Filter> behindSignIn(Filter filter, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(filter.getClass().getSimpleName());
        registration.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SecurityContextPerson.class.getName());
        registration.addUrlPatterns(patterns);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
