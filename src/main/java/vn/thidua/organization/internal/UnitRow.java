package vn.thidua.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;

/** A unit with the period in which it exists. */
@Entity
@Table(name = "td_unit")
class UnitRow {

    @Id
    private String id;
    @Version
    private Long version;
    private String name;
    @Enumerated(EnumType.STRING)
    private UnitType type;
    private String parentId;
    private boolean subordinate;
    private LocalDate validFrom;
    private LocalDate validTo;
    @Column(name = "roster_order")
    private int order;

    protected UnitRow() {
    }

    UnitRow(String id) {
        this.id = id;
    }

    void take(Roster.UnitEntry entry, LocalDate defaultFrom, int order) {
        this.name = entry.name();
        this.type = entry.type();
        this.parentId = entry.parent();
        this.subordinate = entry.subordinate() == null || entry.subordinate();
        this.validFrom = entry.validFrom() == null ? defaultFrom : entry.validFrom();
        this.validTo = entry.validTo();
        this.order = order;
    }

    String id() {
        return id;
    }

    String parentId() {
        return parentId;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Unit toUnit() {
        return new Unit(id, name, type, parentId, subordinate);
    }
}
