package vn.thidua.engine.tasklist;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import vn.thidua.engine.Access;

/**
 * One entry of {@code tasklist/filters.yaml}.
 *
 * @param key         stable id, kept in the filter's properties so that renaming in Tasklist does no harm
 * @param name        what people read in Tasklist
 * @param description one Vietnamese sentence
 * @param roles       role parts of group ids, e.g. {@code unit-officer}; empty for everybody with Tasklist
 * @param color       of the stripe beside the name
 * @param query       as in Camunda's REST API
 */
record SharedFilter(String key, String name, String description, List<String> roles, String color, TaskQueryDto query) {

    SharedFilter {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** The group that may read the filter. No dot in it: groups with a dot belong to the mirror of roles. */
    String readers() {
        return roles.isEmpty() ? Access.STAFF.groupId() : "filter-" + key;
    }

    boolean isFor(String groupId) {
        return roles.stream().anyMatch(role -> groupId.startsWith(role + "."));
    }

    Map<String, Object> properties(int place) {
        return Map.of("thiduaFilter", key, "description", description, "priority", place, "color", color, "refresh", true,
            "showUndefinedVariable", false, "variables", List.of());
    }
}
