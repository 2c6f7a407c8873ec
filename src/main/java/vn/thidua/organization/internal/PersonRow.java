package vn.thidua.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.thidua.organization.Mailbox;
import vn.thidua.organization.Person;
import vn.thidua.organization.Roster;
import vn.thidua.organization.StaffCategory;

/** A person; never deleted, because decisions and the audit record name the person. */
@Entity
@Table(name = "td_person")
class PersonRow {

    @Id
    private String id;
    @Version
    private Long version;
    private String familyAndMiddleName;
    private String givenName;
    @Enumerated(EnumType.STRING)
    private StaffCategory category;
    private String office;
    private String unitId;
    private String email;
    @Column(name = "roster_order")
    private int order;

    protected PersonRow() {
    }

    PersonRow(String id) {
        this.id = id;
    }

    void take(Roster.PersonEntry entry, int order) {
        this.familyAndMiddleName = entry.familyAndMiddleName();
        this.givenName = entry.givenName();
        this.category = entry.category();
        this.office = entry.position();
        this.unitId = entry.unit();
        this.email = entry.email();
        this.order = order;
    }

    String id() {
        return id;
    }

    Person toPerson() {
        return new Person(id, familyAndMiddleName, givenName, category, office, unitId);
    }

    /** Null for whoever has no address. */
    Mailbox toMailbox() {
        return email == null ? null : new Mailbox(id, toPerson().fullName(), email);
    }
}
