package vn.thidua.engine.error;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.engine.OnWebEngine;

/** Marks requests to REST and to the web applications' copy of it. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class RefusalFilters {

    @Bean
    FilterRegistrationBean<EngineRequest> engineRequests() {
        FilterRegistrationBean<EngineRequest> registration = new FilterRegistrationBean<>(new EngineRequest());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }
}
