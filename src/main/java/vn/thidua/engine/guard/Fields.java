package vn.thidua.engine.guard;

import java.lang.reflect.Field;
import org.springframework.util.ReflectionUtils;

/** Reads fields the engine keeps to itself; fails loudly when a release renames one. */
final class Fields {

    private Fields() {
    }

    static <T> T read(Object owner, String name, Class<T> type) {
        Field field = ReflectionUtils.findField(owner.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(owner.getClass().getName() + " has no field " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return type.cast(ReflectionUtils.getField(field, owner));
    }
}
