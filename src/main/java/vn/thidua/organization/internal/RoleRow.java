package vn.thidua.organization.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.RoleAssignment;

/** A role held at a unit for a period; ended, not deleted, once it has been held for a day. */
@Entity
@Table(name = "td_role_assignment")
class RoleRow {

    @Id
    private String id;
    @Version
    private Long version;
    private String personId;
    @Enumerated(EnumType.STRING)
    private FunctionalRole role;
    private String unitId;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected RoleRow() {
    }

    RoleRow(RoleAssignment assignment) {
        this.id = UUID.randomUUID().toString();
        this.personId = assignment.personId();
        this.role = assignment.role();
        this.unitId = assignment.unitId();
        this.validFrom = assignment.from();
        this.validTo = assignment.to();
    }

    /** Sets the last day, null for open; returns whether that is a change. */
    boolean lastUntil(LocalDate lastDay) {
        boolean changes = !Objects.equals(validTo, lastDay);
        this.validTo = lastDay;
        return changes;
    }

    RoleAssignment toAssignment() {
        return new RoleAssignment(personId, role, unitId, validFrom, validTo);
    }
}
