package vn.thidua.organization.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class StoredPeople implements People {

    private final PersonRows rows;
    private final RoleRows roles;
    private final Today today;

    StoredPeople(PersonRows rows, RoleRows roles, Today today) {
        this.rows = rows;
        this.roles = roles;
        this.today = today;
    }

    @Override
    public Person get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound("Không có người nào mang mã «" + id + "»."));
    }

    @Override
    public Optional<Person> find(String id) {
        return rows.findById(id).map(PersonRow::toPerson);
    }

    @Override
    public List<Person> ofUnit(String unitId) {
        return rows.findByUnitIdOrderByOrderAscIdAsc(unitId).stream().map(PersonRow::toPerson).toList();
    }

    @Override
    public List<Person> withRole(FunctionalRole role, String unitId) {
        return rows.withRole(role, unitId, today.get()).stream().map(PersonRow::toPerson).toList();
    }

    @Override
    public Set<RoleAssignment> rolesOf(String personId) {
        return roles.heldOn(personId, today.get()).stream().map(RoleRow::toAssignment).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean has(String personId, FunctionalRole role, String unitId) {
        return roles.heldOn(personId, role, unitId, today.get());
    }
}
