package vn.thidua.engine;

import java.util.List;
import java.util.Set;

/** The mirror of people and roles in Camunda's users and groups. Idempotent: putting the same twice changes nothing. */
public interface Accounts {

    /** Creates or updates a user; the password stays as it was (a new user has none and cannot sign in until one is set). */
    void putUser(String userId, String familyAndMiddleName, String givenName);

    void putGroup(String groupId, String name);

    /** Makes the user a member of exactly these groups among those that the mirror owns (ids with a dot). */
    void setGroups(String userId, Set<String> groupIds);

    /** Sets a password; the policy of the installation applies. */
    void setPassword(String userId, String password);

    /** Gives several accounts one password, hashed once: for a demonstration, where a hundred accounts may share what everybody knows. */
    void setSamePassword(List<String> userIds, String password);
}
