package vn.thidua.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people, and the roles they hold today by the application's clock. Lists are ordered as the roster names them. */
public interface People {

    /** @throws vn.thidua.shared.Refused when there is no such person */
    Person get(String id);

    Optional<Person> find(String id);

    /** Who belongs to a unit, whatever their roles. */
    List<Person> ofUnit(String unitId);

    List<Person> withRole(FunctionalRole role, String unitId);

    Set<RoleAssignment> rolesOf(String personId);

    boolean has(String personId, FunctionalRole role, String unitId);
}
