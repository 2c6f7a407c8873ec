package vn.thidua.web;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.engine.OnWebEngine;

/** Text typed on our pages arrives as text typed into forms does: composed, and refused when no keyboard could have typed it. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class TypedFields implements WebMvcConfigurer {

    @Bean
    FilterRegistrationBean<ComposedFields> composedFields() {
        FilterRegistrationBean<ComposedFields> registration = new FilterRegistrationBean<>(new ComposedFields());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlainFields());
    }
}
