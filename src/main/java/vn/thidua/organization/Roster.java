package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.YamlDocument;

/**
 * Units, people and roles as a user writes them down; the public format is described in docs/roster.md.
 *
 * @param name      what the roster covers
 * @param validFrom first day of everything that names no day of its own
 */
public record Roster(String name, LocalDate validFrom, List<UnitEntry> units, List<PersonEntry> people, List<RoleEntry> roles) {

    /** A unit; {@code subordinate} null means true. */
    public record UnitEntry(String id, String name, UnitType type, String parent, Boolean subordinate, LocalDate validFrom,
                            LocalDate validTo) {
    }

    /** A person with the unit the person belongs to; {@code email} null means no mail. */
    public record PersonEntry(String id, String familyAndMiddleName, String givenName, StaffCategory category, String position,
                              String unit, String email) {
    }

    /** Who holds a role at a unit. */
    public record RoleEntry(FunctionalRole role, String unit, List<String> people, LocalDate validFrom, LocalDate validTo) {
    }

    public Roster {
        units = units == null ? List.of() : units;
        people = people == null ? List.of() : people;
        roles = roles == null ? List.of() : roles;
    }

    /** @throws vn.thidua.shared.InvalidDocument with every error, of form and of sense */
    public static Roster read(String yaml) {
        YamlDocument document = YamlDocument.parse(yaml).validate("/schema/roster.schema.json");
        Roster roster = document.as(Roster.class);
        new RosterCheck(roster, document.errors()).run();
        document.errors().throwIfAny();
        return roster;
    }
}
