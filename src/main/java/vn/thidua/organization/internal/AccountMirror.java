package vn.thidua.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;
import vn.thidua.organization.MirrorAccounts;
import vn.thidua.organization.Person;
import vn.thidua.organization.RoleAssignment;

@Service
class AccountMirror implements MirrorAccounts {

    private final UnitRows units;
    private final PersonRows people;
    private final RoleRows roles;
    private final Accounts accounts;
    private final Authorizations authorizations;
    private final Today today;

    AccountMirror(UnitRows units, PersonRows people, RoleRows roles, Accounts accounts, Authorizations authorizations, Today today) {
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.authorizations = authorizations;
        this.today = today;
    }

    @Override
    @Transactional
    public void of(Collection<String> personIds) {
        LocalDate day = today.get();
        Map<String, List<RoleAssignment>> held = roles.findByPersonIdIn(personIds).stream().map(RoleRow::toAssignment)
                .filter(role -> role.holdsOn(day)).collect(Collectors.groupingBy(RoleAssignment::personId));
        putGroups(held.values().stream().flatMap(List::stream).toList());
        for (PersonRow row : people.findAllById(personIds)) {
            put(row.toPerson(), held.getOrDefault(row.id(), List.of()));
        }
    }

    @Override
    @Transactional
    public void ofRecentChanges() {
        LocalDate day = today.get();
        of(roles.beganOrEndedBetween(day.minusMonths(1), day));
    }

    private void putGroups(List<RoleAssignment> held) {
        Map<String, String> unitNames = units.findAllById(held.stream().map(RoleAssignment::unitId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(UnitRow::id, row -> row.toUnit().name()));
        Map<String, String> groups = new HashMap<>();
        held.forEach(role -> groups.put(role.group(), role.role().label() + " – " + unitNames.get(role.unitId())));
        groups.forEach(accounts::putGroup);
    }

    private void put(Person person, List<RoleAssignment> held) {
        accounts.putUser(person.id(), person.familyAndMiddleName(), person.givenName());
        accounts.setGroups(person.id(), held.stream().map(RoleAssignment::group).collect(Collectors.toSet()));
        authorizations.setAccess(person.id(), RoleAccess.of(held.stream().map(RoleAssignment::role).collect(Collectors.toSet())));
    }
}
