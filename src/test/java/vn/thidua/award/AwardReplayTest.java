package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;

/** Answers of the award module come out the same under the law of then, also after a decree and a release have changed. */
@AwardTest
class AwardReplayTest {

    @Autowired
    private List<ReplayedRule> rules;

    @ParameterizedTest
    @CsvSource({
        "2016-06-01, vietnam-2/frame-2003-42, COMMUNE, CERTIFICATE_OF_MERIT, true",
        "2019-06-01, vietnam-1/frame-2003-91, DISTRICT, GRASSROOTS_EMULATION_FIGHTER, true",
        "2019-06-01, vietnam-1/frame-2003-91, COMMUNE, GRASSROOTS_EMULATION_FIGHTER, false",
        "2025-08-01, vietnam-2/frame-2022-152, COMMUNE, GRASSROOTS_EMULATION_FIGHTER, true",
        "2025-08-01, vietnam-2/frame-2022-152, DISTRICT, CERTIFICATE_OF_MERIT, false"})
    void thePowerOverAnAward(LocalDate day, String version, String level, String award, boolean power) {
        Map<String, Object> inputs = Map.of("level", level, "award", award);

        assertThat(repeats(new Explanation("d", "AWARD_AUTHORITY", inputs, version, day, power, "…"))).isTrue();
        assertThat(repeats(new Explanation("d", "AWARD_AUTHORITY", inputs, version, day, !power, "…"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"450000, 1490000, true", "440000, 1490000, false", "450000, 1480000, false"})
    void rewardMoney(long amount, long salary, boolean same) {
        Map<String, Object> inputs = Map.of("coefficient", "0.3", "baseSalaryVnd", salary, "amountVnd", amount);

        assertThat(repeats(new Explanation("n", "REWARD_MONEY", inputs, "vietnam-2/frame-2003-91", LocalDate.of(2021, 12, 1), true, "…")))
                .isEqualTo(same);
    }

    @Test
    void theLimitOfANotice() {
        Map<String, Object> inputs = Map.of("issuedOn", "2024-04-26", "workingDays", 2, "lastDay", "2024-05-03", "sentOn", "2024-05-04");

        assertThat(repeats(new Explanation("n", "REFUSAL_NOTICE", inputs, "vietnam-2/frame-2022-98", LocalDate.of(2024, 5, 4), false, "…"))).isTrue();
        assertThat(repeats(new Explanation("n", "REFUSAL_NOTICE", inputs, "vietnam-2/frame-2022-98", LocalDate.of(2024, 5, 4), true, "…"))).isFalse();
    }

    private boolean repeats(Explanation kept) {
        return rules.stream().filter(rule -> rule.answers(kept.rule())).findFirst().orElseThrow().repeats(kept);
    }
}
