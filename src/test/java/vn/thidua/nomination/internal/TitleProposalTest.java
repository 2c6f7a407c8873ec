package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.fakes.FakePlans;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Ratings;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.ObligationKind;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.rulepack.internal.ShippedPacks;
import vn.thidua.shared.Refused;

/** SC-05: an office of 23 proposes three or four Chiến sĩ thi đua cơ sở. */
class TitleProposalTest {

    private static final Obligation OWED = new Obligation("M/p1/a0/r0/van-phong", "M/p1/a0/r0", "M", "van-phong", ObligationKind.AWARD_DOSSIER, "",
            ObligationStatus.OPEN, Instant.EPOCH, "", null, false, 0, 1);

    private final MovementPlan plan = new FakePlans("quang-thanh-2021/plan.yaml").get("").plan();
    private final PlanOf planOf = mock();
    private final LawOf laws = mock();
    private final UnitYears years = mock();
    private final YearlyRatings ratings = mock();
    private final KeptExplanations explanations = new KeptExplanations();
    private final TitleCaps caps = new TitleCaps();
    private final TitleProposal proposal = new TitleProposal(planOf, laws, years, ratings, caps, new TitleTargets(caps), explanations);

    @BeforeEach
    void quangThanh() {
        when(planOf.movement("M")).thenReturn(plan);
        when(years.yearOf("M", "M/p1/a0")).thenReturn(2021);
        when(laws.today("M")).thenReturn(ShippedPacks.confirmed().asOf(LocalDate.of(2021, 11, 10), plan.regulations()));
        when(years.of(any(), any(), any(), any())).thenAnswer(call -> unitYear(call.getArgument(3)));
    }

    @Test
    void theFourthIsRefusedWithHisRowAndTheSum() {
        assertThatThrownBy(() -> propose(23, 4)).isInstanceOf(Refused.class).hasMessageContaining("Dòng 4 («Người 4»): vượt tỷ lệ Chiến sĩ thi đua cơ sở. "
                + "Đề nghị 4 người, tối đa 3 (15% của 23 người đạt Lao động tiên tiến = 3,45, làm tròn xuống: 3;");
        assertThatThrownBy(() -> propose(6, 1)).isInstanceOf(Refused.class).hasMessageContaining("tối đa 0");
    }

    @Test
    void threeAreAcceptedAndTheTargetIsKeptAsMissed() {
        propose(23, 3);

        verify(ratings).record("van-phong", 2021, new Ratings(YearlyRating.GOOD, List.of()), "can-bo");
        assertThat(explanations.of(OWED.id())).extracting(Explanation::rule, Explanation::result).containsExactlyInAnyOrder(
                tuple("RATIO_CAP/GRASSROOTS_EMULATION_FIGHTER", true),
                tuple("TITLE_TARGET/ADVANCED_WORKER", true),
                tuple("TITLE_TARGET/GRASSROOTS_EMULATION_FIGHTER", false));
    }

    @Test
    void whoeverIsProposedForATitleIsRated() {
        Nominee unknown = new Nominee(NomineeKind.INDIVIDUAL, "Người lạ", StaffCategory.CIVIL_SERVANT, EmulationTitle.ADVANCED_WORKER, "Tốt");

        assertThatThrownBy(() -> check(List.of(unknown))).isInstanceOf(Refused.class).hasMessageContaining("Dòng 1: «Người lạ» chưa có xếp loại năm");
    }

    @Test
    void formsNeedNoRating() {
        proposal.check(OWED, "M/p1/a0", List.of(new Nominee(NomineeKind.COLLECTIVE, "Văn phòng", null, CommendationForm.CERTIFICATE_OF_MERIT, "Tốt")),
                Ratings.NONE, "can-bo");

        verifyNoInteractions(ratings, years, laws);
    }

    private void propose(int people, int fighters) {
        check(Stream.concat(IntStream.rangeClosed(1, fighters).mapToObj(n -> person(n, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER)),
                IntStream.rangeClosed(fighters + 1, people).mapToObj(n -> person(n, EmulationTitle.ADVANCED_WORKER))).toList());
    }

    private void check(List<Nominee> nominees) {
        proposal.check(OWED, "M/p1/a0", nominees, new Ratings(YearlyRating.GOOD, List.of()), "can-bo");
    }

    private static Nominee person(int n, EmulationTitle title) {
        return new Nominee(NomineeKind.INDIVIDUAL, "Người " + n, StaffCategory.CIVIL_SERVANT, title, "Tốt");
    }

    private static UnitYear unitYear(List<Nominee> nominees) {
        Map<String, YearlyRating> rated = new HashMap<>();
        IntStream.rangeClosed(1, 23).forEach(n -> rated.put("người " + n, YearlyRating.GOOD));
        return new UnitYear(nominees.size(), rated, nominees.stream().map(Nominee::award).toList());
    }
}
