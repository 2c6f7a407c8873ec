package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.nomination.Nominations;
import vn.thidua.shared.Refused;

/** {@code advice: <nomination>}: the council's figures on one case. */
@Component
class AdviceFacts extends Facts<CouncilResult> {

    private final CouncilResults results;
    private final Nominations nominations;

    AdviceFacts(CouncilResults results, Nominations nominations) {
        super("advice", Map.of("agree", CouncilResult::agree, "disagree", CouncilResult::disagree, "abstain", CouncilResult::abstain,
            "base", CouncilResult::base, "recommended", CouncilResult::recommended));
        this.results = results;
        this.nominations = nominations;
    }

    @Override
    CouncilResult find(String key) {
        return results.of(nominations.get(key).awardKey()).stream().filter(result -> result.nominationId().equals(key)).findFirst()
            .orElseThrow(() -> Refused.notFound("Hội đồng chưa có ý kiến về " + key + "."));
    }
}
