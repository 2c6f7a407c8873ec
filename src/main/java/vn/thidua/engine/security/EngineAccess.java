package vn.thidua.engine.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.tasklist.FilterReaders;
import vn.thidua.shared.Refused;

/** Access is membership in one group per kind of access. */
@Component
class EngineAccess implements Authorizations {

    private final IdentityService identity;
    private final FilterReaders filterReaders;

    EngineAccess(IdentityService identity, FilterReaders filterReaders) {
        this.identity = identity;
        this.filterReaders = filterReaders;
    }

    @Override
    @Transactional
    public void setAccess(String userId, Set<Access> wanted) {
        Set<Access> held = accessOf(userId);
        for (Access access : Access.values()) {
            if (wanted.contains(access) && !held.contains(access)) {
                identity.createMembership(userId, access.groupId());
            } else if (held.contains(access) && !wanted.contains(access)) {
                keepAnAdministrator(access);
                identity.deleteMembership(userId, access.groupId());
            }
        }
        filterReaders.follow(userId);
    }

    @Override
    public Set<Access> accessOf(String userId) {
        String[] groupIds = Arrays.stream(Access.values()).map(Access::groupId).toArray(String[]::new);
        List<String> held = identity.createGroupQuery().groupMember(userId).groupIdIn(groupIds).list().stream().map(Group::getId).toList();
        return Arrays.stream(Access.values()).filter(access -> held.contains(access.groupId()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Access.class)));
    }

    private void keepAnAdministrator(Access access) {
        if (access == Access.ADMINS && identity.createUserQuery().memberOfGroup(access.groupId()).count() == 1) {
            throw Refused.conflict("Không thể bỏ quyền của quản trị viên duy nhất; hãy giao quyền quản trị cho người khác trước.");
        }
    }
}
