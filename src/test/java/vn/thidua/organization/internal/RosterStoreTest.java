package vn.thidua.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.Access;
import vn.thidua.engine.InMemoryAccounts;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.Mailbox;
import vn.thidua.organization.Mailboxes;
import vn.thidua.organization.MirrorAccounts;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.organization.StaffCategory;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;
import vn.thidua.organization.Units;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Refused;
import vn.thidua.shared.SettableClock;

@StoreTest
class RosterStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

    private static final String ROSTER = """
            name: Huyện Thử
            validFrom: 2023-01-01
            units:
            - {id: truong-thu, name: Trường Thử, type: PRIMARY_SCHOOL, parent: xa-thu}
            - {id: xa-thu, name: UBND xã Thử, type: COMMUNE, parent: huyen-thu}
            - {id: huyen-thu, name: UBND huyện Thử, type: DISTRICT_COMMITTEE}
            - {id: buu-dien, name: Bưu điện Thử, type: CENTRAL_BODY, parent: huyen-thu, subordinate: false}
            - {id: phong-cu, name: Phòng Cũ, type: SPECIALIZED_AGENCY, parent: huyen-thu, validTo: 2023-12-31}
            people:
            - {id: an, familyAndMiddleName: Lò Văn, givenName: An, category: CADRE, position: Chủ tịch, unit: huyen-thu}
            - {id: binh, familyAndMiddleName: Lò Thị, givenName: Bình, category: PUBLIC_EMPLOYEE, unit: truong-thu}
            roles:
            - {role: ISSUER_CHAIR, unit: huyen-thu, people: [an]}
            - {role: MANAGER, unit: huyen-thu, people: [an]}
            - {role: UNIT_OFFICER, unit: truong-thu, people: [binh, an]}
            - {role: UNIT_HEAD, unit: truong-thu, people: [binh], validFrom: 2024-02-01}
            - {role: ADMIN, unit: huyen-thu, people: [binh], validTo: 2023-12-31}
            """;

    @Autowired
    private ImportRoster importRoster;
    @Autowired
    private MirrorAccounts mirror;
    @Autowired
    private Units units;
    @Autowired
    private People people;
    @Autowired
    private Mailboxes mailboxes;
    @Autowired
    private AuditLog audit;
    @Autowired
    private InMemoryAccounts accounts;
    @Autowired
    private SettableClock clock;

    @BeforeEach
    void start() {
        clock.setTo(TODAY);
        importRoster.from(ROSTER);
    }

    @Test
    void knowsTheUnitsOfToday() {
        assertThat(units.all()).extracting(Unit::id).containsExactly("truong-thu", "xa-thu", "huyen-thu", "buu-dien");
        assertThat(units.get("buu-dien")).isEqualTo(new Unit("buu-dien", "Bưu điện Thử", UnitType.CENTRAL_BODY, "huyen-thu", false));
        assertThat(units.ofTypes(Set.of(UnitType.COMMUNE, UnitType.PRIMARY_SCHOOL))).extracting(Unit::id)
                .containsExactly("truong-thu", "xa-thu");
        assertThat(units.under("huyen-thu")).extracting(Unit::id).containsExactly("truong-thu", "xa-thu", "buu-dien");
        assertThat(units.under("truong-thu")).isEmpty();
        assertThatThrownBy(() -> units.get("phong-cu")).isInstanceOf(Refused.class).hasMessageContaining("phong-cu");
        clock.setTo(LocalDate.of(2023, 12, 31));
        assertThat(units.find("phong-cu")).isPresent();
    }

    @Test
    void knowsThePeopleAndTheirRolesOfToday() {
        assertThat(people.get("an")).isEqualTo(new Person("an", "Lò Văn", "An", StaffCategory.CADRE, "Chủ tịch", "huyen-thu"));
        assertThat(people.withRole(FunctionalRole.UNIT_OFFICER, "truong-thu")).extracting(Person::fullName)
                .containsExactly("Lò Văn An", "Lò Thị Bình");
        assertThat(people.rolesOf("binh")).extracting(RoleAssignment::role).containsExactly(FunctionalRole.UNIT_OFFICER);
        assertThat(people.has("an", FunctionalRole.ISSUER_CHAIR, "huyen-thu")).isTrue();
        assertThat(people.has("an", FunctionalRole.ISSUER_CHAIR, "xa-thu")).isFalse();
        assertThat(people.has("binh", FunctionalRole.UNIT_HEAD, "truong-thu")).isFalse();
        assertThatThrownBy(() -> people.get("nobody")).isInstanceOf(Refused.class);
    }

    @Test
    void knowsWhoReadsMailForAUnitToday() {
        importRoster.from(ROSTER.replace("unit: truong-thu}\nroles", "unit: truong-thu, email: Binh@truong.example}\nroles")
                .replace("Chủ tịch, unit: huyen-thu}", "Chủ tịch, unit: huyen-thu, email: binh@truong.example}"));

        Set<FunctionalRole> asked = Set.of(FunctionalRole.UNIT_OFFICER, FunctionalRole.UNIT_HEAD);
        assertThat(mailboxes.of("truong-thu", asked)).as("one address, one letter").containsExactly(new Mailbox("an", "Lò Văn An", "binh@truong.example"));
        assertThat(mailboxes.of("huyen-thu", asked)).isEmpty();
        assertThat(mailboxes.find("binh")).map(Mailbox::address).contains("Binh@truong.example");

        importRoster.from(ROSTER);
        assertThat(mailboxes.find("binh")).isEmpty();
        assertThat(mailboxes.of("truong-thu", asked)).isEmpty();
    }

    @Test
    void mirrorsPeopleRolesAndAccess() {
        assertThat(accounts.users).containsEntry("an", "Lò Văn An").containsEntry("binh", "Lò Thị Bình");
        assertThat(accounts.groups).containsEntry("unit-officer.truong-thu", "Cán bộ đơn vị – Trường Thử");
        assertThat(accounts.memberships.get("an"))
                .containsExactlyInAnyOrder("issuer-chair.huyen-thu", "manager.huyen-thu", "unit-officer.truong-thu");
        assertThat(accounts.memberships.get("binh")).containsExactly("unit-officer.truong-thu");
        assertThat(accounts.access.get("an")).containsExactlyInAnyOrder(Access.STAFF, Access.MANAGERS);
        assertThat(accounts.access.get("binh")).containsExactly(Access.STAFF);
    }

    @Test
    void rolesThatBeginOrEndByDateReachTheEngineOnTheirDay() {
        clock.setTo(LocalDate.of(2024, 2, 1));

        mirror.ofRecentChanges();

        assertThat(people.has("binh", FunctionalRole.UNIT_HEAD, "truong-thu")).isTrue();
        assertThat(accounts.memberships.get("binh")).containsExactlyInAnyOrder("unit-officer.truong-thu", "unit-head.truong-thu");
    }

    @Test
    void importingAgainUpdatesAndEndsRolesNoLongerNamed() {
        importRoster.from(ROSTER.replace("Trường Thử, type: PRIMARY_SCHOOL", "Trường Mới, type: PRIMARY_SCHOOL")
                .replace("Lò Thị, givenName: Bình", "Lò Thanh, givenName: Bình")
                .replace("people: [binh, an]}", "people: [binh]}")
                .replace("- {role: UNIT_HEAD, unit: truong-thu, people: [binh], validFrom: 2024-02-01}\n", ""));

        assertThat(units.get("truong-thu").name()).isEqualTo("Trường Mới");
        assertThat(people.get("binh").fullName()).isEqualTo("Lò Thanh Bình");
        assertThat(people.has("an", FunctionalRole.UNIT_OFFICER, "truong-thu")).isFalse();
        assertThat(accounts.memberships.get("an")).doesNotContain("unit-officer.truong-thu");
        assertThat(accounts.groups).containsEntry("unit-officer.truong-thu", "Cán bộ đơn vị – Trường Mới");
        clock.setTo(TODAY.minusDays(1));
        assertThat(people.has("an", FunctionalRole.UNIT_OFFICER, "truong-thu")).as("it was held until yesterday").isTrue();
        clock.setTo(LocalDate.of(2024, 2, 1));
        assertThat(people.has("binh", FunctionalRole.UNIT_HEAD, "truong-thu")).as("it never began").isFalse();
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        Set<RoleAssignment> before = people.rolesOf("an");

        importRoster.from(ROSTER);

        assertThat(audit.of("Huyện Thử")).extracting(AuditEntry::reason).containsExactly(
                "5 đơn vị, 2 người; vai trò thay đổi với 2 người.", "5 đơn vị, 2 người; vai trò thay đổi với 0 người.");

        assertThat(people.rolesOf("an")).isEqualTo(before).hasSize(3);
        assertThat(units.all()).hasSize(4);
    }

    @Test
    void aRosterWithAnErrorStoresNothing() {
        String wrong = ROSTER.replace("Trường Thử", "Trường Mới").replace("people: [binh, an]}", "people: [binh, chi]}");

        assertThatThrownBy(() -> importRoster.from(wrong)).isInstanceOf(InvalidDocument.class).hasMessageContaining("«chi»");

        assertThat(units.get("truong-thu").name()).isEqualTo("Trường Thử");
    }
}
