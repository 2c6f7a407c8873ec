package vn.thidua.rehearsal.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.Nominations;
import vn.thidua.rulepack.Explanations;

/** {@code nomination: <obligation>/<n>}, with the criteria met and unmet in its last evaluation. */
@Component
class NominationFacts extends Facts<NominationFacts.Judged> {

    private final Nominations nominations;

    NominationFacts(Nominations nominations, Explanations explanations) {
        super("nomination", Map.of("status", judged -> judged.of().status(), "group", judged -> String.valueOf(judged.of().subjectGroup()),
            "criteriaMet", judged -> judged.of().criteriaMet(), "reason", judged -> String.valueOf(judged.of().reason()),
            "met", judged -> judged.criteria(explanations, true), "unmet", judged -> judged.criteria(explanations, false)));
        this.nominations = nominations;
    }

    record Judged(NominationCase of) {

        private static final String CRITERION = "CRITERION/";

        private Object criteria(Explanations explanations, boolean result) {
            Map<String, Boolean> last = new LinkedHashMap<>();
            explanations.of(of.id()).stream().filter(explanation -> explanation.rule().startsWith(CRITERION))
                .forEach(explanation -> last.put(explanation.rule().substring(CRITERION.length()), explanation.result()));
            return last.entrySet().stream().filter(entry -> entry.getValue() == result).map(Map.Entry::getKey).toList();
        }
    }

    @Override
    Judged find(String key) {
        return new Judged(nominations.get(key));
    }
}
