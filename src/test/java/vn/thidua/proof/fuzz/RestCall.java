package vn.thidua.proof.fuzz;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.glassfish.jersey.model.Parameter;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/**
 * One call of the engine's interface that is no mere look, read from its resource classes so that none is forgotten.
 *
 * @param path   with its parameters in braces
 * @param entity type of the body; null when there is none
 */
public record RestCall(String method, String path, Type entity) {

    /** Ways to put something beside the forms into a process, take it away, or step around a task, where the body's type does not show it. */
    private static final Pattern AROUND = Pattern.compile("ariable|modification|restart|bpmnError|bpmnEscalation|trigger|signal|/message|submit-form|"
            + "/start$|attachment|comment|/evaluate|^/case-|/duedate|^/task/create|^/task/\\{id}$|^/condition|^/job/\\{id}$");

    /** All calls of the default engine. */
    public static List<RestCall> all() {
        List<RestCall> found = new ArrayList<>();
        walk("", Resource.from(DefaultProcessEngineRestServiceImpl.class, true), found, new ArrayList<>());
        return found.stream().distinct().toList();
    }

    /** Whether it could write past the contract; such a call must be refused to everybody. */
    public boolean writes() {
        boolean asksOnly = entity != null && entity.getTypeName().contains("QueryDto");
        return !asksOnly && (AROUND.matcher(path).find() || entity != null && Filler.carriesVariables(entity));
    }

    private static void walk(String base, Resource resource, List<RestCall> found, List<Class<?>> open) {
        String path = (base + "/" + (resource.getPath() == null ? "" : resource.getPath())).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        resource.getResourceMethods().stream().filter(RestCall::changes).forEach(method -> found.add(new RestCall(method.getHttpMethod(), plain(path), entity(method))));
        resource.getChildResources().forEach(child -> walk(path, child, found, open));
        ResourceMethod locator = resource.getResourceLocator();
        if (locator != null) {
            Class<?> target = locator.getInvocable().getRawResponseType();
            Resource inside = open.contains(target) ? null : Resource.from(target, true);
            if (inside != null) {
                open.add(target);
                walk(path, inside, found, open);
                open.remove(target);
            }
        }
    }

    private static boolean changes(ResourceMethod method) {
        return List.of("POST", "PUT", "DELETE", "PATCH").contains(method.getHttpMethod());
    }

    private static Type entity(ResourceMethod method) {
        return method.getInvocable().getParameters().stream().filter(parameter -> parameter.getSource() == Parameter.Source.ENTITY)
                .map(Parameter::getType).findFirst().orElse(null);
    }

    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
