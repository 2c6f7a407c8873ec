package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocAwards;

/** {@code adHoc: <movement>/x<n>}: an award outside the rounds. */
@Component
class AdHocFacts extends Facts<AdHocAward> {

    private final AdHocAwards cases;

    AdHocFacts(AdHocAwards cases) {
        super("adHoc", Map.of("status", AdHocAward::status, "late", AdHocAward::late,
            "decision", AdHocAward::decisionId, "nominee", adHoc -> adHoc.proposal().nominee()));
        this.cases = cases;
    }

    @Override
    AdHocAward find(String key) {
        return cases.get(key);
    }
}
