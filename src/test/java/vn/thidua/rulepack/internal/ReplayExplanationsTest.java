package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.Replay;
import vn.thidua.rulepack.Replay.Outcome;
import vn.thidua.rulepack.ReplayExplanations;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.Replays;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.TitleRequirements;
import vn.thidua.rulepack.YearlyRating;

/** Answers kept under one decree stay what they are when the next one holds (SC-10). */
@StoreTest
class ReplayExplanationsTest {

    private static final String TITLE = "ADVANCED_LABOR_COLLECTIVE";

    @Autowired
    private Explanations explanations;
    @Autowired
    private RulePacks packs;
    @Autowired
    private List<ReplayedRule> rules;

    private ReplayExplanations replays;

    @BeforeEach
    void theUseCase() {
        replays = Replays.of(explanations, rules);
    }

    @Test
    void sixYearsUnderTwoDecreesAndTheNextLawComeOutTheSame() {
        for (int year = 2015; year <= 2024; year++) {
            RulePack law = packs.asOf(LocalDate.of(year, 12, 15));
            explanations.keep(law.titleRequirements(TITLE).orElseThrow().value().explain("my-thanh/" + year, facts(20, 11), law));
        }

        List<Replay> all = replays.under("my-thanh/");
        assertThat(all).hasSize(10).allMatch(replay -> replay.outcome() == Outcome.SAME);
        assertThat(all).extracting(replay -> replay.kept().packVersion(), replay -> replay.kept().result()).contains(
                tuple("vietnam-2/frame-2003-42", true), tuple("vietnam-2/frame-2003-91", true), tuple("vietnam-2/frame-2022-98", false));
    }

    @Test
    void anAnswerThatWasChangedShows() {
        keep("x/1", "vietnam-2/frame-2003-42", LocalDate.of(2016, 12, 1), facts(20, 10), true);
        keep("x/2", "vietnam-2/frame-2003-42", LocalDate.of(2016, 12, 1), facts(20, 11), true);

        assertThat(replays.under("x/")).extracting(Replay::outcome).containsExactly(Outcome.DIFFERENT, Outcome.SAME);
    }

    @Test
    void whatCannotBeAnsweredAgainSaysWhy() {
        keep("y/1", "vietnam-99/frame-2003-42", LocalDate.of(2016, 12, 1), facts(20, 10), false);
        explanations.keep(new Explanation("y/2", "UNHEARD_OF", Map.of(), "vietnam-2/frame-2003-42", LocalDate.of(2016, 12, 1), true, "…"));

        assertThat(replays.under("y/")).allMatch(replay -> replay.outcome() == Outcome.NO_ANSWER).extracting(Replay::note)
                .satisfiesExactly(gone -> assertThat(gone).contains("Không còn bản «vietnam-99»"), odd -> assertThat(odd).contains("UNHEARD_OF"));
        assertThat(replays.under("y_")).isEmpty();
    }

    @Test
    void aSubmissionIsComparedWithItsDeadlineAgain() {
        Map<String, Object> late = Map.of("submittedAt", "2024-01-21T00:00:00+07:00", "dueAt", "2024-01-21T00:00:00+07:00");
        explanations.keep(new Explanation("z/1", "deadline.onTime", late, "k/r0", LocalDate.of(2024, 1, 21), false, "…"));
        explanations.keep(new Explanation("z/2", "deadline.onTime", late, "k/r0", LocalDate.of(2024, 1, 21), true, "…"));

        assertThat(replays.under("z/")).extracting(Replay::outcome).containsExactly(Outcome.SAME, Outcome.DIFFERENT);
    }

    @Test
    void keepsEveryFactByItsName() {
        RulePack law = packs.asOf(LocalDate.of(2021, 12, 15));
        Explanation kept = law.titleRequirements(TITLE).orElseThrow().value().explain("w/1", facts(20, 11), law);

        assertThat(kept.inputs()).containsEntry("rating", "GOOD").containsEntry("title", TITLE).containsEntry("advancedWorkers", 11);
        assertThat(kept.sentence()).contains("thực tế 11/20 = 55 %");
    }

    private void keep(String subject, String version, LocalDate day, Map<String, Object> facts, boolean result) {
        Map<String, Object> inputs = new HashMap<>(facts);
        inputs.put("rating", "GOOD");
        inputs.put(TitleRequirements.TITLE, TITLE);
        explanations.keep(new Explanation(subject, TitleRequirements.RULE, inputs, version, day, result, "…"));
    }

    private static Map<String, Object> facts(int members, int advancedWorkers) {
        return Map.of("rating", YearlyRating.GOOD, "members", members, "advancedWorkers", advancedWorkers, "disciplinedByWarning", 0, "united", true);
    }
}
