package vn.thidua.organization.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.MirrorAccounts;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Roster.PersonEntry;
import vn.thidua.organization.Roster.UnitEntry;

@Service
class RosterStore implements ImportRoster {

    private final UnitRows units;
    private final PersonRows people;
    private final RoleLedger roles;
    private final MirrorAccounts mirror;
    private final AuditTrail audit;

    RosterStore(UnitRows units, PersonRows people, RoleLedger roles, MirrorAccounts mirror, AuditTrail audit) {
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.mirror = mirror;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Roster from(String yaml) {
        Roster roster = Roster.read(yaml);
        store(roster);
        return roster;
    }

    @Override
    @Transactional
    public void store(Roster roster) {
        storeUnits(roster);
        storePeople(roster);
        Set<String> changed = roles.replace(roster);
        audit.record("ROSTER_IMPORTED", roster.name(), roster.units().size() + " đơn vị, " + roster.people().size()
                + " người; vai trò thay đổi với " + changed.size() + " người.");
        roster.people().forEach(person -> changed.add(person.id()));
        mirror.of(changed);
    }

    private void storeUnits(Roster roster) {
        List<UnitEntry> entries = roster.units();
        Map<String, UnitRow> rows = units.findAllById(entries.stream().map(UnitEntry::id).toList()).stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (int i = 0; i < entries.size(); i++) {
            rows.computeIfAbsent(entries.get(i).id(), UnitRow::new).take(entries.get(i), roster.validFrom(), i);
        }
        units.saveAllAndFlush(parentsFirst(rows));
    }

    private void storePeople(Roster roster) {
        List<PersonEntry> entries = roster.people();
        Map<String, PersonRow> rows = people.findAllById(entries.stream().map(PersonEntry::id).toList()).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        for (int i = 0; i < entries.size(); i++) {
            rows.computeIfAbsent(entries.get(i).id(), PersonRow::new).take(entries.get(i), i);
        }
        people.saveAllAndFlush(rows.values());
    }

    private static Set<UnitRow> parentsFirst(Map<String, UnitRow> rows) {
        Set<UnitRow> sorted = new LinkedHashSet<>();
        for (UnitRow row : rows.values()) {
            List<UnitRow> way = new ArrayList<>();
            for (UnitRow unit = row; unit != null; unit = rows.get(unit.parentId())) {
                way.add(0, unit);
            }
            sorted.addAll(way);
        }
        return sorted;
    }
}
