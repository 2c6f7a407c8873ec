package vn.thidua.engine.guard;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans a model may name: delegates and listeners, nothing else. Looked up when asked for, so that no list has to be kept. */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private static final Set<Class<?>> EXPOSED = Set.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final ListableBeanFactory beans;

    DelegateBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && beans.containsBean(name)
                && EXPOSED.stream().anyMatch(type -> beans.isTypeMatch(name, type));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? beans.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return EXPOSED.stream().flatMap(type -> Stream.of(beans.getBeanNamesForType(type))).distinct()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
