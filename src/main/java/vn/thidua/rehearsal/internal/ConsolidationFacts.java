package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.Rounds;
import vn.thidua.shared.Refused;

/** {@code consolidation: <round>}: the result its receiver has put together, and how it went upward. */
@Component
class ConsolidationFacts extends Facts<Consolidation> {

    private final Rounds rounds;

    ConsolidationFacts(Rounds rounds) {
        super("consolidation", Map.of("onTime", Consolidation::onTime, "late", Consolidation::late, "missed", Consolidation::missed,
            "sentTo", result -> result.sent() == null ? "" : result.sent().to(),
            "sentNumber", result -> result.sent() == null ? "" : result.sent().documentNumber(),
            "sentOn", result -> result.sent() == null ? "" : result.sent().sentOn().toString()));
        this.rounds = rounds;
    }

    @Override
    Consolidation find(String key) {
        return rounds.consolidationOf(key).orElseThrow(() -> Refused.notFound("Đợt " + key + " chưa được tổng hợp."));
    }
}
