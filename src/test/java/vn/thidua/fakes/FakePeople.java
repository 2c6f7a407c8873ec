package vn.thidua.fakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.organization.StaffCategory;
import vn.thidua.shared.Refused;

/** A small roster in memory. */
public class FakePeople implements People {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();

    public FakePeople add(String id, String name, String unitId, FunctionalRole role, String roleUnitId) {
        people.putIfAbsent(id, new Person(id, name, "", StaffCategory.CIVIL_SERVANT, null, unitId));
        roles.add(new RoleAssignment(id, role, roleUnitId, LocalDate.EPOCH, null));
        return this;
    }

    /** The council of Chi Lăng: a chair, a secretary and nine members, each of a unit of his or her own ({@code unit-<n>}). */
    public static FakePeople councilOfEleven(String issuer) {
        FakePeople roster = new FakePeople().add("m1", "Ủy viên 1", "unit-1", FunctionalRole.COUNCIL_CHAIR, issuer)
                .add("m2", "Ủy viên 2", "unit-2", FunctionalRole.COUNCIL_SECRETARY, issuer);
        for (int n = 3; n <= 11; n++) {
            roster.add("m" + n, "Ủy viên " + n, "unit-" + n, FunctionalRole.COUNCIL_MEMBER, issuer);
        }
        return roster;
    }

    @Override
    public Person get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound("Không có người này."));
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Somebody without a role. */
    public FakePeople staff(String id, String name, String unitId) {
        people.putIfAbsent(id, new Person(id, name, "", StaffCategory.CIVIL_SERVANT, null, unitId));
        return this;
    }

    @Override
    public List<Person> ofUnit(String unitId) {
        return people.values().stream().filter(person -> person.unitId().equals(unitId)).toList();
    }

    @Override
    public List<Person> withRole(FunctionalRole role, String unitId) {
        return roles.stream().filter(held -> held.role() == role && held.unitId().equals(unitId)).map(held -> people.get(held.personId()))
                .toList();
    }

    @Override
    public Set<RoleAssignment> rolesOf(String personId) {
        return roles.stream().filter(held -> held.personId().equals(personId)).collect(Collectors.toSet());
    }

    @Override
    public boolean has(String personId, FunctionalRole role, String unitId) {
        return roles.stream().anyMatch(held -> held.personId().equals(personId) && held.role() == role && held.unitId().equals(unitId));
    }
}
