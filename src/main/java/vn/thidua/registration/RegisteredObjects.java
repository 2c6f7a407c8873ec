package vn.thidua.registration;

import java.util.List;

/** The accepted registration of one unit in one movement. */
public record RegisteredObjects(String obligationId, String unitId, List<RegisteredObject> objects) {

    public RegisteredObjects {
        objects = List.copyOf(objects);
    }
}
