package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Roster.RoleEntry;
import vn.thidua.organization.Roster.UnitEntry;

/** The roster of the Chi Lăng plan: complete enough to play the whole movement. */
class ChiLangRosterTest {

    private static final String ISSUER = "ubnd-huyen-chi-lang";

    private final Roster roster = Roster.read(text());

    @Test
    void everyUnitBelowTheIssuerHasAnOfficerAndAHead() {
        List<String> below = roster.units().stream().map(UnitEntry::id).filter(id -> !id.equals(ISSUER)).toList();

        assertThat(below).hasSizeBetween(40, 50);
        assertThat(unitsWith(FunctionalRole.UNIT_OFFICER)).containsExactlyInAnyOrderElementsOf(below);
        assertThat(unitsWith(FunctionalRole.UNIT_HEAD)).containsExactlyInAnyOrderElementsOf(below);
    }

    @Test
    void theIssuerHasAChairAClerkAndACouncilOfEleven() {
        assertThat(holders(FunctionalRole.COUNCIL_MEMBER, ISSUER)).hasSize(11)
                .containsAll(holders(FunctionalRole.COUNCIL_CHAIR, ISSUER)).containsAll(holders(FunctionalRole.COUNCIL_SECRETARY, ISSUER));
        assertThat(holders(FunctionalRole.ISSUER_CHAIR, ISSUER)).containsExactly("chu-tich");
        assertThat(Set.of(FunctionalRole.values())).isEqualTo(roster.roles().stream().map(RoleEntry::role).collect(Collectors.toSet()));
    }

    @Test
    void schoolsOfTheThreeLowerLevelsAreSubordinateAndUpperSecondaryIsNot() {
        assertThat(roster.units()).filteredOn(unit -> unit.type() == UnitType.UPPER_SECONDARY_SCHOOL).isNotEmpty()
                .allMatch(unit -> Boolean.FALSE.equals(unit.subordinate()));
        assertThat(roster.units()).filteredOn(unit -> Set.of(UnitType.KINDERGARTEN, UnitType.PRIMARY_SCHOOL,
                UnitType.LOWER_SECONDARY_SCHOOL).contains(unit.type()))
                .hasSizeGreaterThan(4).allMatch(unit -> unit.subordinate() == null);
    }

    @Test
    void everybodyIsPlainlyInvented() {
        assertThat(roster.people()).allMatch(person -> person.familyAndMiddleName().endsWith(" Mẫu"));
        assertThat(roster.people().stream().map(person -> person.familyAndMiddleName() + " " + person.givenName())).doesNotHaveDuplicates();
    }

    private List<String> unitsWith(FunctionalRole role) {
        return roster.roles().stream().filter(entry -> entry.role() == role).map(RoleEntry::unit).toList();
    }

    private List<String> holders(FunctionalRole role, String unit) {
        return roster.roles().stream().filter(entry -> entry.role() == role && entry.unit().equals(unit))
                .flatMap(entry -> entry.people().stream()).toList();
    }

    private static String text() {
        try (var source = ChiLangRosterTest.class.getResourceAsStream("/plans/chi-lang-2024/roster.yaml")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
