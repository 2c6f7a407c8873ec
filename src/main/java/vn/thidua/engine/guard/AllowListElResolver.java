package vn.thidua.engine.guard;

import java.beans.FeatureDescriptor;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.ReadableInstant;

/**
 * Stands first in the chain and lets an expression touch only plain values and a few facts of the execution or task.
 * Everything else (classes, services, our own beans' methods) is refused, so that an expression can never reach Java.
 */
final class AllowListElResolver extends ELResolver {

    private static final Set<Class<?>> VALUES = Set.of(CharSequence.class, Number.class, Boolean.class, Character.class, Date.class,
            Temporal.class, TemporalAmount.class, ReadableInstant.class, Map.class, Collection.class);
    private static final Set<String> FORBIDDEN_ON_VALUES = Set.of("class", "getClass", "wait", "notify", "notifyAll");
    private static final Set<String> FACTS = Set.of("id", "name", "businessKey", "processBusinessKey", "processInstanceId",
            "processDefinitionId", "currentActivityId", "currentActivityName", "activityInstanceId", "eventName", "taskDefinitionKey",
            "assignee", "dueDate", "createTime", "priority", "variable", "hasVariable");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(base, String.valueOf(property));
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        check(base, factName(String.valueOf(method)));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("Expressions may not set " + property);
    }

    private static void check(Object base, String name) {
        if (base != null && !isAllowed(base, name)) {
            throw new ELException("Expressions may not use '" + name + "' of " + base.getClass().getName());
        }
    }

    private static boolean isAllowed(Object base, String name) {
        if (base instanceof BaseDelegateExecution || base instanceof DelegateTask) {
            return FACTS.contains(name);
        }
        return !FORBIDDEN_ON_VALUES.contains(name)
                && (base instanceof Object[] || VALUES.stream().anyMatch(type -> type.isInstance(base)));
    }

    private static String factName(String method) {
        boolean getter = method.startsWith("get") && method.length() > 3 && !method.equals("getClass");
        return getter ? Character.toLowerCase(method.charAt(3)) + method.substring(4) : method;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
