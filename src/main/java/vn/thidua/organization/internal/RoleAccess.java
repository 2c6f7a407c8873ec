package vn.thidua.organization.internal;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.engine.Access;
import vn.thidua.organization.FunctionalRole;

/** Which web applications functional roles open: any role the Tasklist, a manager's also Cockpit, an admin's everything. */
final class RoleAccess {

    private RoleAccess() {
    }

    static Set<Access> of(Set<FunctionalRole> roles) {
        Set<Access> access = EnumSet.noneOf(Access.class);
        if (!roles.isEmpty()) {
            access.add(Access.STAFF);
        }
        if (roles.contains(FunctionalRole.MANAGER)) {
            access.add(Access.MANAGERS);
        }
        if (roles.contains(FunctionalRole.ADMIN)) {
            access.add(Access.ADMINS);
        }
        return access;
    }
}
