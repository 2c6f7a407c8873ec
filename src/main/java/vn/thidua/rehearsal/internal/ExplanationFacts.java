package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.shared.Refused;

/** {@code explanation: <subject> <rule>}: the last answer that was kept to a rule, and why. */
@Component
class ExplanationFacts extends Facts<Explanation> {

    private final Explanations explanations;

    ExplanationFacts(Explanations explanations) {
        super("explanation", Map.of("result", Explanation::result, "version", Explanation::packVersion, "asOf", Explanation::asOf, "sentence",
            Explanation::sentence));
        this.explanations = explanations;
    }

    @Override
    Explanation find(String key) {
        int space = key.lastIndexOf(' ');
        List<Explanation> kept = space < 0 ? List.of()
            : explanations.of(key.substring(0, space)).stream().filter(one -> one.rule().equals(key.substring(space + 1))).toList();
        if (kept.isEmpty()) {
            throw Refused.notFound("Không có giải thích «" + key + "».");
        }
        return kept.get(kept.size() - 1);
    }
}
