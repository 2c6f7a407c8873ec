package vn.thidua.engine.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every end-point the application has, read from Spring's mappings and from Jersey's resource classes, path parameters filled in. */
record Endpoints(Set<Endpoint> all) {

    record Endpoint(String method, String path) {
    }

    static Endpoints of(ApplicationContext context) {
        Set<Endpoint> found = new LinkedHashSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
            .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> addSpring(info, found)));
        addJersey("/engine-rest", CamundaRestResources.getResourceClasses(), found);
        Map.of("/camunda/api/cockpit", new CockpitApplication(), "/camunda/api/admin", new AdminApplication(),
                "/camunda/api/tasklist", new TasklistApplication(), "/camunda/api/welcome", new WelcomeApplication(),
                "/camunda/api/engine", new EngineRestApplication())
            .forEach((path, application) -> addJersey(path, application.getClasses(), found));
        return new Endpoints(found);
    }

    private static void addSpring(RequestMappingInfo info, Set<Endpoint> found) {
        Set<String> methods = new LinkedHashSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        info.getPatternValues().forEach(path -> (methods.isEmpty() ? List.of("GET", "POST") : methods)
            .forEach(method -> found.add(new Endpoint(method, filled(path)))));
    }

    private static void addJersey(String base, Collection<Class<?>> classes, Set<Endpoint> found) {
        for (Class<?> type : classes) {
            Resource resource = Resource.from(type, true);
            if (resource != null && resource.getPath() != null) {
                walk(base, resource, found, new ArrayList<>());
            }
        }
    }

    private static void walk(String base, Resource resource, Set<Endpoint> found, List<Class<?>> open) {
        String path = join(base, resource.getPath());
        resource.getResourceMethods().forEach(method -> found.add(new Endpoint(method.getHttpMethod(), filled(path))));
        resource.getChildResources().forEach(child -> walk(path, child, found, open));
        ResourceMethod locator = resource.getResourceLocator();
        if (locator != null) {
            found.add(new Endpoint("GET", filled(path)));
            Class<?> target = locator.getInvocable().getRawResponseType();
            if (!open.contains(target) && target.getName().startsWith("org.camunda")) {
                open.add(target);
                Resource sub = Resource.from(target, true);
                if (sub != null) {
                    walk(path, sub, found, open);
                }
                open.remove(target);
            }
        }
    }

    private static String join(String base, String path) {
        String right = path == null ? "" : path;
        return (base + "/" + right).replaceAll("/+", "/");
    }

    private static String filled(String path) {
        return path.replaceAll("\\{engine}|\\{name}|\\{processEngineName}|\\{engineName}", "default").replaceAll("\\{[^/]*}", "x").replace("**", "x").replace("*", "x");
    }
}
