package vn.thidua.rulepack;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulepack.Replay.Outcome;
import vn.thidua.shared.Refused;

/** Evaluates stored explanations again under the pack version and day that they name, to show that the law of then still gives the same. */
@Service
@Transactional(readOnly = true)
public class ReplayExplanations {

    private final Explanations explanations;
    private final List<ReplayedRule> rules;

    ReplayExplanations(Explanations explanations, List<ReplayedRule> rules) {
        this.explanations = explanations;
        this.rules = rules;
    }

    /** Those of every subject whose natural key begins with {@code prefix}, oldest first; empty prefix: all. */
    public List<Replay> under(String prefix) {
        return explanations.under(prefix).stream().map(this::again).toList();
    }

    private Replay again(Explanation kept) {
        return rules.stream().filter(rule -> rule.answers(kept.rule())).findFirst().map(rule -> again(rule, kept))
                .orElseGet(() -> new Replay(kept, Outcome.NO_ANSWER, "Quy tắc «" + kept.rule() + "» không tính lại được từ dữ liệu đã lưu."));
    }

    private static Replay again(ReplayedRule rule, Explanation kept) {
        try {
            return new Replay(kept, rule.repeats(kept) ? Outcome.SAME : Outcome.DIFFERENT, null);
        } catch (Refused gone) {
            return new Replay(kept, Outcome.NO_ANSWER, gone.getMessage());
        }
    }
}
