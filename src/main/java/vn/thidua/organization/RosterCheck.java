package vn.thidua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.thidua.organization.Roster.PersonEntry;
import vn.thidua.organization.Roster.RoleEntry;
import vn.thidua.organization.Roster.UnitEntry;
import vn.thidua.shared.FormatErrors;

/**
 * What a JSON Schema cannot say of a roster: references, the tree, periods, one assignment written once.
 * Tolerates null where the form is wrong.
 */
final class RosterCheck {

    private final Roster roster;
    private final FormatErrors errors;
    private final Map<String, UnitEntry> units;
    private final Map<String, PersonEntry> people;

    RosterCheck(Roster roster, FormatErrors errors) {
        this.roster = roster;
        this.errors = errors;
        this.units = byId(roster.units(), UnitEntry::id, "/units/", "đơn vị");
        this.people = byId(roster.people(), PersonEntry::id, "/people/", "người");
    }

    void run() {
        checkUnits();
        each(roster.people(), "/people/", this::checkPerson);
        checkRoles();
    }

    private void checkUnits() {
        Set<String> inReportedCycle = new HashSet<>();
        each(roster.units(), "/units/", (unit, path) -> {
            checkPeriod(unit.validFrom(), unit.validTo(), path);
            knownUnit(unit.parent(), path + "/parent");
            List<String> cycle = cycleThrough(unit);
            if (!cycle.isEmpty() && inReportedCycle.addAll(cycle)) {
                errors.add(path + "/parent", "đơn vị cấp trên tạo thành vòng lặp: " + String.join(" → ", cycle));
            }
        });
    }

    private void checkPerson(PersonEntry person, String path) {
        knownUnit(person.unit(), path + "/unit");
        if (person.email() != null && !EmailForm.fits(person.email())) {
            errors.add(path + "/email", "địa chỉ thư điện tử «" + person.email() + "» không đúng dạng, ví dụ đúng: an.lv@xa-thu.example");
        }
    }

    private void checkRoles() {
        Map<List<Object>, List<RoleEntry>> written = new HashMap<>();
        each(roster.roles(), "/roles/", (entry, path) -> {
            checkPeriod(entry.validFrom(), entry.validTo(), path);
            knownUnit(entry.unit(), path + "/unit");
            List<String> holders = entry.people() == null ? List.of() : entry.people();
            for (int i = 0; i < holders.size(); i++) {
                String holder = holders.get(i);
                if (holder != null && !people.containsKey(holder)) {
                    errors.add(path + "/people/" + i, "không có người nào mang mã «" + holder + "» trong danh sách");
                }
                var before = written.computeIfAbsent(Arrays.asList(entry.role(), entry.unit(), holder), key -> new ArrayList<>());
                if (before.stream().anyMatch(other -> overlap(other, entry))) {
                    errors.add(path + "/people/" + i, "«" + holder + "» đã được giao vai trò này tại đơn vị này trong cùng thời gian");
                }
                before.add(entry);
            }
        });
    }

    private List<String> cycleThrough(UnitEntry start) {
        Set<String> way = new LinkedHashSet<>();
        for (UnitEntry unit = start; unit != null && unit.id() != null && unit.parent() != null; unit = units.get(unit.parent())) {
            if (!way.add(unit.id())) {
                return List.of();
            }
            if (unit.parent().equals(start.id())) {
                List<String> cycle = new ArrayList<>(way);
                cycle.add(start.id());
                return cycle;
            }
        }
        return List.of();
    }

    private void knownUnit(String id, String path) {
        if (id != null && !units.containsKey(id)) {
            errors.add(path, "không có đơn vị nào mang mã «" + id + "» trong danh sách");
        }
    }

    private void checkPeriod(LocalDate from, LocalDate to, String path) {
        LocalDate first = from == null ? roster.validFrom() : from;
        if (to != null && first != null && to.isBefore(first)) {
            errors.add(path + "/validTo", "ngày kết thúc " + to + " đứng trước ngày bắt đầu " + first);
        }
    }

    private boolean overlap(RoleEntry one, RoleEntry other) {
        return one != other && !endsBefore(one, other) && !endsBefore(other, one);
    }

    private boolean endsBefore(RoleEntry one, RoleEntry other) {
        LocalDate start = other.validFrom() == null ? roster.validFrom() : other.validFrom();
        return one.validTo() != null && start != null && one.validTo().isBefore(start);
    }

    private <T> Map<String, T> byId(List<T> entries, Function<T, String> id, String root, String what) {
        Map<String, T> found = new LinkedHashMap<>();
        each(entries, root, (entry, path) -> {
            if (id.apply(entry) != null && found.putIfAbsent(id.apply(entry), entry) != null) {
                errors.add(path + "/id", "mã " + what + " «" + id.apply(entry) + "» bị dùng hai lần");
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private static <T> void each(List<T> entries, String root, BiConsumer<T, String> check) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) != null) {
                check.accept(entries.get(i), root + i);
            }
        }
    }
}
