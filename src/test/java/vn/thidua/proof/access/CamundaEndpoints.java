package vn.thidua.proof.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Every end-point of Camunda's Jersey applications, read from their resource classes, locators followed. */
public final class CamundaEndpoints {

    private CamundaEndpoints() {
    }

    /** Of the REST interface, once, with paths below {@code /engine-rest}. */
    public static Set<Endpoint> rest() {
        Set<Endpoint> found = new LinkedHashSet<>();
        add("", CamundaRestResources.getResourceClasses().stream().filter(type -> type != NamedProcessEngineRestServiceImpl.class).toList(), found);
        found.add(new Endpoint("GET", "/engine"));
        return found;
    }

    /** Of both doors to the REST interface, with whole paths. */
    public static Set<Endpoint> bothDoors() {
        Set<Endpoint> found = new LinkedHashSet<>();
        add("/engine-rest", CamundaRestResources.getResourceClasses(), found);
        add("/camunda/api/engine", new EngineRestApplication().getClasses(), found);
        return found;
    }

    /** Of the web applications themselves, with whole paths; they know their plugins only while the application runs. */
    public static Set<Endpoint> webApplications() {
        Set<Endpoint> found = new LinkedHashSet<>();
        Map.of("/camunda/api/cockpit", new CockpitApplication(), "/camunda/api/admin", new AdminApplication(), "/camunda/api/tasklist",
            new TasklistApplication(), "/camunda/api/welcome", new WelcomeApplication()).forEach((path, application) -> add(path, application.getClasses(), found));
        return found;
    }

    private static void add(String base, Collection<Class<?>> classes, Set<Endpoint> found) {
        for (Class<?> type : classes) {
            Resource resource = Resource.from(type, true);
            if (resource != null && resource.getPath() != null) {
                walk(join(base, resource.getPath()), resource, found, new ArrayList<>());
            }
        }
    }

    /** @param path of the resource; what a class that a locator returns says about its own path does not count */
    private static void walk(String path, Resource resource, Set<Endpoint> found, List<Class<?>> open) {
        resource.getResourceMethods().forEach(method -> found.add(new Endpoint(method.getHttpMethod(), path)));
        resource.getChildResources().forEach(child -> walk(join(path, child.getPath()), child, found, open));
        ResourceMethod locator = resource.getResourceLocator();
        if (locator != null) {
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
        String joined = (base + "/" + (path == null ? "" : path)).replaceAll("/+", "/");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
