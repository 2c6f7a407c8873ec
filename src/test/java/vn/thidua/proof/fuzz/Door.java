package vn.thidua.proof.fuzz;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.Visitor;

/** The ways in which a task's form can be sent. */
public enum Door {

    TASKLIST_SUBMIT(Door.TASKLIST, "submit-form"),
    TASKLIST_COMPLETE(Door.TASKLIST, "complete"),
    TASKLIST_RESOLVE(Door.TASKLIST, "resolve"),
    REST_SUBMIT("/engine-rest", "submit-form"),
    REST_COMPLETE("/engine-rest", "complete"),
    REST_RESOLVE("/engine-rest", "resolve"),
    NAMED_REST_SUBMIT("/engine-rest/engine/default", "submit-form");

    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    private final String base;
    private final String way;

    Door(String base, String way) {
        this.base = base;
        this.way = way;
    }

    /** @param visitor signed in as the person */
    public HttpResponse<String> send(Visitor visitor, String person, String taskId, String contentType, String body) {
        Map<String, String> headers = new HashMap<>(base.equals(TASKLIST)
                ? Map.of("Accept", "application/json", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN").orElse(""))
                : Visitor.basic(person, PlayedApplication.PASSWORD));
        headers.put("Content-Type", contentType);
        return visitor.send("POST", base + "/task/" + taskId + "/" + way, body, headers);
    }

    /** Whether sending nothing at all would be right here. */
    public boolean takesNothing() {
        return way.equals("resolve");
    }
}
