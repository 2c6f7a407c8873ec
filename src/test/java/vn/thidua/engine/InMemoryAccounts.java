package vn.thidua.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts and access without an engine, to look at in a test. */
public class InMemoryAccounts implements Accounts, Authorizations {

    public final Map<String, String> users = new HashMap<>();
    public final Map<String, String> groups = new HashMap<>();
    public final Map<String, Set<String>> memberships = new HashMap<>();
    public final Map<String, Set<Access>> access = new HashMap<>();

    @Override
    public void putUser(String userId, String familyAndMiddleName, String givenName) {
        users.put(userId, familyAndMiddleName + " " + givenName);
    }

    @Override
    public void putGroup(String groupId, String name) {
        groups.put(groupId, name);
    }

    @Override
    public void setGroups(String userId, Set<String> groupIds) {
        if (!users.containsKey(userId) || !groups.keySet().containsAll(groupIds)) {
            throw new IllegalStateException("Unknown user or group: " + userId + " " + groupIds);
        }
        memberships.put(userId, Set.copyOf(groupIds));
    }

    @Override
    public void setPassword(String userId, String password) {
        throw new UnsupportedOperationException("the mirror sets no passwords");
    }

    @Override
    public void setSamePassword(List<String> userIds, String password) {
        throw new UnsupportedOperationException("the mirror sets no passwords");
    }

    @Override
    public void setAccess(String userId, Set<Access> granted) {
        access.put(userId, Set.copyOf(granted));
    }

    @Override
    public Set<Access> accessOf(String userId) {
        return access.getOrDefault(userId, Set.of());
    }
}
