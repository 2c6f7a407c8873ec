package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.fakes.FakePlans;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

class PlanReplayTest {

    private static final String VERSION = "chi-lang-2024 v1, vietnam-2/frame-2022-98";

    private final RulePacks packs = mock();
    private final RulePack law = mock();
    private final PlanReplay replay = new PlanReplay(new FakePlans("chi-lang-2024/plan.yaml"), packs);

    @BeforeEach
    void theLawFillsNothingThatThePlanSays() {
        when(packs.releasedFor(any())).thenReturn(law);
        when(law.council(any())).thenReturn(new RuleValue<>(new CouncilRule("1/1", "ALL", "9/10", false, "SECRET", "CHAIR"), RuleMark.INFERRED,
                List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({"11, 8, true, true", "11, 7, false, true", "11, 7, true, false"})
    void countsTheQuorumOfThePlanAgain(int members, int present, boolean kept, boolean repeats) {
        assertThat(replay.repeats(kept("COUNCIL_QUORUM", Map.of("members", members, "present", present, "share", "2/3"), VERSION, kept))).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 0, true, true", "4, 4, 0, false, true", "4, 4, 0, true, false"})
    void countsTheVotesAgain(int agree, int disagree, int abstain, boolean kept, boolean repeats) {
        Map<String, Object> votes = Map.of("agree", agree, "disagree", disagree, "abstain", abstain, "entitled", 11, "entitledPresent", 8,
                "threshold", "1/2");

        assertThat(replay.repeats(kept("COUNCIL_THRESHOLD", votes, VERSION, kept))).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"10, true, true", "9, false, true", "9, true, false"})
    void countsTheVotesOfATitleByItsOwnShare(int agree, boolean kept, boolean repeats) {
        when(law.council("PROVINCIAL_EMULATION_FIGHTER")).thenReturn(new RuleValue<>(
                new CouncilRule("2/3", "ALL", "9/10", false, "SECRET", "FAIL"), RuleMark.VERIFIED, List.of(), null));
        Map<String, Object> votes = Map.of("agree", agree, "disagree", 0, "abstain", 0, "entitled", 11, "entitledPresent", 10,
                "threshold", "9/10", "award", "PROVINCIAL_EMULATION_FIGHTER");

        assertThat(replay.repeats(kept("COUNCIL_THRESHOLD", votes, VERSION, kept))).isEqualTo(repeats);
    }

    @Test
    void noticesAnotherShare() {
        assertThat(replay.repeats(kept("COUNCIL_QUORUM", Map.of("members", 11, "present", 11, "share", "3/4"), VERSION, true))).isFalse();
    }

    @Test
    void needsTheVersionOfThePlan() {
        assertThatThrownBy(() -> replay.repeats(kept("COUNCIL_QUORUM", Map.of(), "chi-lang-2024", true))).isInstanceOf(Refused.class);
        assertThat(replay.answers("AWARD_AUTHORITY")).isFalse();
    }

    private static Explanation kept(String rule, Map<String, Object> inputs, String version, boolean result) {
        return new Explanation("k/a0/s/1", rule, inputs, version, LocalDate.of(2024, 11, 12), result, "…");
    }
}
