package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;

/** {@code decision: M/p0/a0/d}: a decision of the issuer; before its draft, what it would hold. */
@Component
class DecisionFacts extends Facts<AwardDecision> {

    private final AwardDecisions decisions;

    DecisionFacts(AwardDecisions decisions) {
        super("decision", Map.of("status", AwardDecision::status, "number", decision -> String.valueOf(decision.documentNumber()),
            "cases", decision -> decision.lines().size(), "nominations", decision -> decision.lines().stream().map(AwardDecision.Line::nominationId).toList(),
            "awarded", decision -> decision.lines().stream().filter(line -> Boolean.TRUE.equals(line.granted())).count()));
        this.decisions = decisions;
    }

    @Override
    AwardDecision find(String key) {
        return decisions.get(key);
    }
}
