package vn.thidua.engine.guard;

import static vn.thidua.engine.Access.ADMINS;
import static vn.thidua.engine.Access.MANAGERS;
import static vn.thidua.engine.Access.STAFF;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.engine.Access;

/**
 * Which end-points of the engine's REST interface are there, and for whom; what is not named is closed for everybody. Behind a door the
 * engine's authorizations and the task contract decide. The reasons stand in docs/access.md, whose test asks every one of them.
 */
final class Doors {

    private static final List<Door> ALL = Stream.of(
        Door.to(STAFF, "GET /version", "GET /engine", "GET,POST /identity/password-policy", "GET /authorization/check", "OPTIONS /**"),
        Door.to(STAFF, "GET,POST /task", "GET,POST /task/count", "GET /task/{}", "GET /task/{}/form", "GET /task/{}/rendered-form",
            "GET /task/{}/deployed-form", "GET /task/{}/identity-links", "GET /task/{}/comment", "GET /task/{}/attachment",
            "GET /task/{}/form-variables", "POST /task/{}/claim", "POST /task/{}/unclaim", "POST /task/{}/complete", "POST /task/{}/submit-form"),
        Door.to(STAFF, "GET /filter", "GET /filter/count", "GET /filter/{}", "GET,POST /filter/{}/list", "GET,POST /filter/{}/count",
            "GET,POST /filter/{}/singleResult"),
        Door.to(STAFF, "GET /process-definition", "GET /process-definition/count", "GET /process-definition/{}", "GET /process-definition/{}/xml",
            "GET /process-definition/{}/diagram", "GET /process-definition/key/{}", "GET /process-definition/key/{}/xml",
            "GET /process-definition/key/{}/diagram"),
        Door.to(STAFF, "GET /user", "GET /user/count", "GET,PUT /user/{}/profile", "PUT /user/{}/credentials", "GET /group", "GET /group/count",
            "GET /identity/groups"),

        Door.to(MANAGERS, "GET /process-definition/**", "GET,POST /process-instance", "GET,POST /process-instance/count", "GET /process-instance/**",
            "GET,POST /execution", "GET,POST /execution/count", "GET /execution/**", "GET,POST /variable-instance",
            "GET,POST /variable-instance/count", "GET /variable-instance/**", "GET /task/**"),
        Door.to(MANAGERS, "GET /incident/**", "GET,POST /job", "GET,POST /job/count", "GET /job/**", "GET,POST /job-definition",
            "GET,POST /job-definition/count", "GET /job-definition/**", "GET /event-subscription/**", "GET /decision-definition/**",
            "GET /decision-requirements-definition/**", "GET /deployment/**", "GET /batch/**", "GET,POST /external-task",
            "GET /external-task/**", "GET /case-definition/**", "GET,POST /case-execution",
            "GET /case-execution/**", "GET,POST /case-instance",
            "GET /case-instance/**"),
        Door.to(MANAGERS, "GET /history/**", "POST /history/{a query}", "POST /history/{}/count"),

        Door.to(ADMINS, "POST /deployment/create", "POST /deployment/{}/redeploy", "POST /migration/**"),
        Door.to(ADMINS, "GET,POST /schema/log", "GET /metrics/**", "GET /telemetry/**", "GET /tenant/**"),
        Door.to(ADMINS, "* /authorization/**", "* /filter/**", "* /user/**", "GET /group/**", "POST /group", "POST /group/count", "POST /group/create",
            "PUT,DELETE /group/{not a role}", "PUT,DELETE /group/{not a role}/members/{}"),
        Door.to(ADMINS, "DELETE /batch/{}", "PUT /batch/{}/suspended", "PUT,DELETE /incident/{}", "PUT,DELETE /incident/{}/annotation",
            "PUT /job/suspended", "PUT /job/{}/retries", "PUT /job/{}/suspended", "PUT /job/{}/priority", "POST /job/retries", "PUT /job-definition/**",
            "PUT /process-instance/suspended", "POST /process-instance/suspended-async", "PUT /process-instance/{}/suspended",
            "POST /process-instance/job-retries", "POST /process-instance/job-retries-historic-query-based",
            "PUT /process-definition/suspended", "PUT /process-definition/{}/suspended", "PUT /process-definition/key/{}/suspended",
            "PUT /process-definition/key/{}/tenant-id/{}/suspended"))
        .flatMap(List::stream).toList();

    private Doors() {
    }

    /** @param path decoded, below the interface */
    static boolean areOpen(String method, String path, Set<Access> held) {
        return ALL.stream().anyMatch(door -> door.isOpenTo(held) && door.isAt(method, path));
    }
}
