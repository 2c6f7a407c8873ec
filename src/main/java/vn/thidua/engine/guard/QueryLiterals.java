package vn.thidua.engine.guard;

import java.util.Map;
import java.util.Set;

/**
 * The only expressions a task query may carry, word for word and by field: who I am, which groups I am in, and what is due.
 * With them shared filters such as "my tasks" and "overdue" can exist; nothing a person types is ever evaluated.
 */
final class QueryLiterals {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final Set<String> DATES = Set.of("${now()}", "${dateTime().plusDays(1)}", "${dateTime().plusDays(3)}",
            "${dateTime().plusDays(7)}");

    private static final Map<String, Set<String>> BY_REST_NAME = Map.of(
            "assignee", Set.of(ME), "owner", Set.of(ME), "candidateUser", Set.of(ME), "involvedUser", Set.of(ME),
            "candidateGroups", Set.of(MY_GROUPS),
            "dueBefore", DATES, "dueAfter", DATES, "followUpBefore", DATES, "followUpBeforeOrNotExistent", DATES);

    private static final Map<String, String> REST_NAME_OF_METHOD = Map.of(
            "taskAssignee", "assignee", "taskOwner", "owner", "taskCandidateUser", "candidateUser", "taskInvolvedUser", "involvedUser",
            "taskCandidateGroupIn", "candidateGroups");

    private QueryLiterals() {
    }

    /** @param field as the engine's query object or the REST interface calls it, without the suffix {@code Expression} */
    static boolean allow(String field, String expression) {
        String restName = REST_NAME_OF_METHOD.getOrDefault(field, field);
        return BY_REST_NAME.getOrDefault(restName, Set.of()).contains(expression);
    }
}
