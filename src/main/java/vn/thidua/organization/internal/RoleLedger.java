package vn.thidua.organization.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Roster.UnitEntry;

/** Keeps who held which role when: a role that was held is ended, one that has not begun is removed. */
@Component
class RoleLedger {

    private final RoleRows rows;
    private final Today today;

    RoleLedger(RoleRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** Makes the roles at the roster's units those that the roster names; returns the people for whom something changed. */
    Set<String> replace(Roster roster) {
        Map<RoleStart, RoleAssignment> wanted = new LinkedHashMap<>();
        assignments(roster).forEach(assignment -> wanted.put(RoleStart.of(assignment), assignment));
        Set<String> changed = new LinkedHashSet<>();
        for (RoleRow row : rows.findByUnitIdIn(roster.units().stream().map(UnitEntry::id).toList())) {
            RoleAssignment held = row.toAssignment();
            RoleAssignment now = wanted.remove(RoleStart.of(held));
            if (now == null ? end(row, held) : row.lastUntil(now.to())) {
                changed.add(held.personId());
            }
        }
        wanted.values().forEach(assignment -> changed.add(assignment.personId()));
        rows.saveAllAndFlush(wanted.values().stream().map(RoleRow::new).toList());
        return changed;
    }

    private boolean end(RoleRow row, RoleAssignment held) {
        LocalDate now = today.get();
        if (!held.from().isBefore(now)) {
            rows.delete(row);
            return true;
        }
        return held.holdsOn(now) && row.lastUntil(now.minusDays(1));
    }

    private static List<RoleAssignment> assignments(Roster roster) {
        return roster.roles().stream().flatMap(entry -> entry.people().stream().map(person -> new RoleAssignment(person, entry.role(),
                entry.unit(), entry.validFrom() == null ? roster.validFrom() : entry.validFrom(), entry.validTo())))
                .collect(Collectors.toList());
    }

    /** What identifies an assignment over re-imports; its end may move. */
    private record RoleStart(String person, String role, String unit, LocalDate from) {

        static RoleStart of(RoleAssignment assignment) {
            return new RoleStart(assignment.personId(), assignment.role().name(), assignment.unitId(), assignment.from());
        }
    }
}
