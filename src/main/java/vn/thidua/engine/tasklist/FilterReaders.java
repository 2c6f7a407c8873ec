package vn.thidua.engine.tasklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Shows people the filters of the roles they hold, and no others. */
@Component
public class FilterReaders {

    private final IdentityService identity;
    private final SharedFilters filters;

    FilterReaders(IdentityService identity, SharedFilters filters) {
        this.identity = identity;
        this.filters = filters;
    }

    /** Brings the person's reader groups in line with the role groups they are in. */
    public void follow(String userId) {
        List<String> held = identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        Set<String> wanted = filters.readersAmong(held);
        Set<String> superfluous = new HashSet<>(held);
        superfluous.retainAll(filters.byRole().stream().map(SharedFilter::readers).toList());
        superfluous.removeAll(wanted);
        superfluous.forEach(groupId -> identity.deleteMembership(userId, groupId));
        wanted.stream().filter(groupId -> !held.contains(groupId)).forEach(groupId -> identity.createMembership(userId, groupId));
    }
}
