package vn.thidua.engine.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Accounts;
import vn.thidua.shared.Refused;

/** Writes Camunda's users, groups and memberships, and only what really changes. */
@Component
class EngineAccounts implements Accounts {

    private static final String ROLE_AT_UNIT = "ROLE_AT_UNIT";

    private final OwnCommand command;
    private final IdentityService identity;

    EngineAccounts(ProcessEngine engine) {
        this.command = new OwnCommand(engine);
        this.identity = engine.getIdentityService();
    }

    /** The web applications show first before last name, so the family name comes first, as Vietnamese are read. */
    @Override
    public void putUser(String userId, String familyAndMiddleName, String givenName) {
        run(() -> {
            User user = identity.createUserQuery().userId(userId).singleResult();
            boolean known = user != null;
            user = known ? user : identity.newUser(userId);
            if (!known || !familyAndMiddleName.equals(user.getFirstName()) || !givenName.equals(user.getLastName())) {
                user.setFirstName(familyAndMiddleName);
                user.setLastName(givenName);
                identity.saveUser(user);
            }
        });
    }

    @Override
    public void putGroup(String groupId, String name) {
        run(() -> {
            Group group = identity.createGroupQuery().groupId(groupId).singleResult();
            boolean known = group != null;
            group = known ? group : identity.newGroup(groupId);
            if (!known || !Objects.equals(name, group.getName())) {
                group.setName(name);
                group.setType(ROLE_AT_UNIT);
                identity.saveGroup(group);
            }
        });
    }

    @Override
    public void setGroups(String userId, Set<String> groupIds) {
        run(() -> {
            Set<String> owned = identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId)
                    .filter(id -> id.contains(".")).collect(Collectors.toSet());
            forEach(owned, groupIds, group -> identity.deleteMembership(userId, group));
            forEach(groupIds, owned, group -> identity.createMembership(userId, group));
        });
    }

    @Override
    public void setPassword(String userId, String password) {
        run(() -> withPassword(userId, password));
    }

    @Override
    public void setSamePassword(List<String> userIds, String password) {
        run(() -> {
            if (!userIds.isEmpty()) {
                UserEntity first = withPassword(userIds.get(0), password);
                userIds.stream().skip(1).map(this::existing).forEach(user -> {
                    user.setSalt(first.getSalt());
                    user.setDbPassword(first.getPassword());
                    identity.saveUser(user);
                });
            }
        });
    }

    private UserEntity withPassword(String userId, String password) {
        UserEntity user = existing(userId);
        user.setPassword(password);
        identity.saveUser(user);
        return user;
    }

    private UserEntity existing(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        if (user == null) {
            throw Refused.notFound("Không có tài khoản «" + userId + "».");
        }
        return (UserEntity) user;
    }

    private static void forEach(Set<String> all, Set<String> except, Consumer<String> action) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(except);
        rest.forEach(action);
    }

    private void run(Runnable calls) {
        command.run(() -> {
            calls.run();
            return null;
        });
    }
}
