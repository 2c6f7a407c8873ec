package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.thidua.plan.EmulationTitle.ADVANCED_SOLDIER;
import static vn.thidua.plan.EmulationTitle.ADVANCED_WORKER;
import static vn.thidua.plan.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.fakes.FakePeople;
import vn.thidua.movement.Phase;
import vn.thidua.movement.PhaseStatus;
import vn.thidua.movement.Phases;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominee;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.YearlyRating;

/** What a share is taken of: the unit's titles of the year, each person once, nobody who was refused. */
class UnitYearsTest {

    private final Phases phases = mock();
    private final YearlyRatings ratings = mock();
    private final NominationRepository nominations = mock();
    private final UnitYears years = new UnitYears(phases, new FakePeople().staff("a", "A", "vp").staff("b", "B", "vp").staff("c", "C", "khac"),
            ratings, nominations);

    @BeforeEach
    void twoPhasesIn2021AndOneIn2022() {
        when(phases.ofMovement("M")).thenReturn(List.of(phase(0, LocalDate.of(2021, 6, 11)), phase(1, LocalDate.of(2021, 12, 31)),
                phase(2, LocalDate.of(2022, 12, 31))));
        when(ratings.of("vp", 2021)).thenReturn(Map.of("", YearlyRating.EXCELLENT, "a", YearlyRating.GOOD, "b", YearlyRating.NOT_COMPLETED));
    }

    @Test
    void aPersonCountsOnceWithTheHighestTitleOfTheYear() {
        stored(nomination("1", "A", ADVANCED_WORKER, "M/p0/a0", NominationStatus.ELIGIBLE),
                nomination("2", "X", ADVANCED_WORKER, "M/p0/a0", NominationStatus.INELIGIBLE),
                nomination("3", "Y", ADVANCED_WORKER, "M/p2/a0", NominationStatus.ELIGIBLE));

        UnitYear unit = years.of("M", "M/p1/a0", "vp", List.of(fresh("a ", GRASSROOTS_EMULATION_FIGHTER), fresh("B", ADVANCED_SOLDIER)));

        assertThat(unit.with(ADVANCED_WORKER)).as("A and B, not the refused X, nor Y of next year").isEqualTo(2);
        assertThat(unit.with(GRASSROOTS_EMULATION_FIGHTER)).isEqualTo(1);
        assertThat(unit.members()).isEqualTo(2);
    }

    @Test
    void whoTheCouncilRefusesCountsNoMore() {
        stored(nomination("1", "A", GRASSROOTS_EMULATION_FIGHTER, "M/p1/a0", NominationStatus.ELIGIBLE));

        assertThat(years.of("M", "M/p1/a0", "vp", List.of(), Set.of("1")).titles()).isEmpty();
    }

    @Test
    void ratiosMayBeTakenOfStaffTitlesOrRatings() {
        stored();
        UnitYear unit = years.of("M", "M/p1/a0", "vp", List.of(fresh("A", ADVANCED_WORKER)));

        assertThat(List.of(unit.base("STAFF"), unit.base("ADVANCED_WORKER"), unit.base("RATING_GOOD"), unit.rated(YearlyRating.COMPLETED)))
                .containsExactly(2, 1, 1, 1);
        assertThat(unit.collective()).isEqualTo(YearlyRating.EXCELLENT);
        assertThat(unit.ratingOf(" a")).isEqualTo(YearlyRating.GOOD);
    }

    @Test
    void anAwardRoundBelongsToTheYearInWhichItsPhaseEnds() {
        assertThat(years.yearOf("M", "M/p1/a3")).isEqualTo(2021);
        assertThat(years.yearOf("M", "M/x0")).as("ad hoc: the last").isEqualTo(2022);
    }

    private void stored(Nomination... all) {
        when(nominations.findByMovementIdAndUnitIdAndKind("M", "vp", NomineeKind.INDIVIDUAL)).thenReturn(List.of(all));
    }

    private static Nomination nomination(String id, String name, Award award, String awardKey, NominationStatus status) {
        Nomination nomination = mock();
        when(nomination.id()).thenReturn(id);
        when(nomination.name()).thenReturn(name);
        when(nomination.award()).thenReturn(award);
        when(nomination.awardKey()).thenReturn(awardKey);
        when(nomination.status()).thenReturn(status);
        return nomination;
    }

    private static Nominee fresh(String name, Award award) {
        return new Nominee(NomineeKind.INDIVIDUAL, name, StaffCategory.CIVIL_SERVANT, award, "Tốt");
    }

    private static Phase phase(int ordinal, LocalDate end) {
        return new Phase("M/p" + ordinal, "M", ordinal, "Đợt " + ordinal, end.minusMonths(5), end, PhaseStatus.OPEN);
    }
}
