package vn.thidua.engine.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Access;
import vn.thidua.engine.WebApplication;

/**
 * Makes sure that the access groups and their grants exist. Staff get no grant on tasks here: the engine grants each task to the
 * people and groups it is offered to. What an administrator added stays.
 */
@Component
class Grants {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Grants(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void ensure() {
        for (Access access : Access.values()) {
            ensureGroup(access);
        }
        for (Resource resource : Resources.values()) {
            grant(Access.ADMINS, resource, ANY, ALL);
        }
        grant(Access.STAFF, APPLICATION, WebApplication.TASKLIST.id(), ACCESS);
        grant(Access.STAFF, PROCESS_DEFINITION, ANY, READ);
        grant(Access.MANAGERS, APPLICATION, WebApplication.COCKPIT.id(), ACCESS);
        grant(Access.MANAGERS, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY);
        grant(Access.MANAGERS, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(Access.MANAGERS, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    /** Grants once; a grant that exists for the same group and resource is left as it is. */
    void grant(Access access, Resource resource, String resourceId, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(access.groupId()).resourceType(resource).resourceId(resourceId).count() > 0) {
            return;
        }
        Authorization authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(access.groupId());
        authorization.setResource(resource);
        authorization.setResourceId(resourceId);
        for (Permission permission : permissions) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }

    private void ensureGroup(Access access) {
        if (identity.createGroupQuery().groupId(access.groupId()).count() == 0) {
            Group group = identity.newGroup(access.groupId());
            group.setName(access.label());
            group.setType("SYSTEM");
            identity.saveGroup(group);
        }
    }
}
