package vn.thidua.engine.error;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.OnWebEngine;

/** Marks requests to REST and to the web applications' copy of it, and gives every error there its words. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class RefusalFilters {

    private static final String[] ENGINE_INTERFACES = {"/engine-rest/*", "/camunda/api/*"};

    @Bean
    FilterRegistrationBean<ErrorsInWords> errorsInWords() {
        FilterRegistrationBean<ErrorsInWords> registration = new FilterRegistrationBean<>(new ErrorsInWords());
        registration.addUrlPatterns(ENGINE_INTERFACES);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineRequest> engineRequests() {
        FilterRegistrationBean<EngineRequest> registration = new FilterRegistrationBean<>(new EngineRequest());
        registration.addUrlPatterns(ENGINE_INTERFACES);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }
}
