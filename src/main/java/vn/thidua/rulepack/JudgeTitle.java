package vn.thidua.rulepack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a nominee with the conditions of a title as of today and keeps the answer with its facts (SC-05, SC-07). */
@Service
public class JudgeTitle {

    /** Rule of the explanations; the title stands among the inputs. */
    public static final String RULE = "TITLE_REQUIREMENTS";

    /** The input that names the title; all others are facts. */
    public static final String TITLE = "title";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RulePacks packs;
    private final Explanations explanations;
    private final Clock clock;

    JudgeTitle(RulePacks packs, Explanations explanations, Clock clock) {
        this.packs = packs;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * @param subject     natural key of the case
     * @param facts       as listed in docs/rule-pack.md: numbers, booleans, names
     * @param regulations symbols of the regulations that the plan names
     * @return empty when the law of today names no conditions of that title
     * @throws vn.thidua.shared.Refused when the conditions were neither read in a source nor confirmed
     */
    @Transactional
    public Optional<Judgement> judge(String subject, String title, Map<String, ?> facts, Collection<String> regulations) {
        RulePack law = packs.asOf(LocalDate.ofInstant(clock.instant(), VIETNAM), regulations);
        return law.titleRequirements(title).map(rule -> {
            Judgement judgement = rule.deciding().judge(facts);
            Map<String, Object> inputs = new LinkedHashMap<>(facts);
            inputs.put(TITLE, title);
            explanations.keep(new Explanation(subject, RULE, inputs, law.version(), law.asOf(), judgement.met(),
                    "%s. (%s; %s, %s)".formatted(judgement.sentence(), rule.evidence(), rule.layer().label(), law.version())));
            return judgement;
        });
    }
}
