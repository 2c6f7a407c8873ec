package vn.thidua.engine.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.thidua.proof.access.CamundaEndpoints;
import vn.thidua.proof.access.Endpoint;

/** Every end-point the application has, read from Spring's mappings and from Jersey's resource classes, path parameters filled in. */
record Endpoints(Set<Endpoint> all) {

    static Endpoints of(ApplicationContext context) {
        Set<Endpoint> found = new LinkedHashSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
            .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(info, found)));
        CamundaEndpoints.bothDoors().forEach(endpoint -> add(endpoint, found));
        CamundaEndpoints.webApplications().forEach(endpoint -> add(endpoint, found));
        return new Endpoints(found);
    }

    private static void add(RequestMappingInfo info, Set<Endpoint> found) {
        Set<String> methods = new LinkedHashSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        info.getPatternValues().forEach(path -> (methods.isEmpty() ? List.of("GET", "POST") : methods)
            .forEach(method -> add(new Endpoint(method, path), found)));
    }

    private static void add(Endpoint endpoint, Set<Endpoint> found) {
        found.add(new Endpoint(endpoint.method(), endpoint.filled()));
    }
}
