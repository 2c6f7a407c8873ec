package vn.thidua.engine.guard;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.OnWebEngine;

/** Servlet filters in front of the engine's REST interface and of its web applications' own; behind sign-in. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class GuardFilters {

    /** Both doors to the engine: REST, and the copy of it that Tasklist and Cockpit use. */
    private static final String[] ENGINE_INTERFACES = {"/engine-rest/*", "/camunda/api/*"};

    @Bean
    FilterRegistrationBean<ExpressionKeyFilter> expressionKeyFilter() {
        FilterRegistrationBean<ExpressionKeyFilter> registration = new FilterRegistrationBean<>(new ExpressionKeyFilter());
        registration.addUrlPatterns(ENGINE_INTERFACES);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<DoorKeeper> doorKeeper() {
        FilterRegistrationBean<DoorKeeper> registration = new FilterRegistrationBean<>(new DoorKeeper());
        registration.addUrlPatterns(ENGINE_INTERFACES);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 4);
        return registration;
    }
}
