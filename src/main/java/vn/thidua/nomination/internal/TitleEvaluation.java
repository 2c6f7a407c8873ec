package vn.thidua.nomination.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.Initiatives;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Judgement;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.TitleRequirements;
import vn.thidua.rulepack.YearlyRating;

/** Judges whether a nominee meets the law's conditions for the proposed title, condition by condition (L-40 to L-44). */
@Component
public class TitleEvaluation {

    private final UnitYears years;
    private final Initiatives initiatives;
    private final EvidenceRepository evidence;

    TitleEvaluation(UnitYears years, Initiatives initiatives, EvidenceRepository evidence) {
        this.years = years;
        this.initiatives = initiatives;
        this.evidence = evidence;
    }

    /**
     * The answer with one result per condition.
     *
     * @param kept the same for every title that was judged, with all facts, so that it can be replayed
     */
    public record Answer(boolean met, String sentence, List<CriterionResult> results, List<Explanation> kept) {

        static final Answer NOTHING_ASKED = new Answer(true, "", List.of(), List.of());
    }

    /** What the unit has to declare for the title; nothing for a commendation form. */
    List<Criterion> toDeclare(Nomination nomination, RulePack law) {
        return TitleFacts.toDeclare(conditions(nomination, law));
    }

    /** @throws vn.thidua.shared.Refused when a condition was not read in a source and nobody has confirmed it */
    public void requireDeciding(Nomination nomination, RulePack law) {
        asked(nomination, law).forEach(RuleValue::deciding);
    }

    /** @param refused nominations that count no more for a collective */
    public Answer of(Nomination nomination, RulePack law, Set<String> refused) {
        List<RuleValue<TitleRequirements>> asked = asked(nomination, law);
        if (asked.isEmpty()) {
            return Answer.NOTHING_ASKED;
        }
        UnitYear unit = years.of(nomination.movementId(), nomination.awardKey(), nomination.unitId(), List.of(), refused);
        List<Initiative> recognised = nomination.kind() != NomineeKind.INDIVIDUAL ? List.of()
                : initiatives.recognisedFor(nomination.movementId(), nomination.unitId(), nomination.name());
        Map<String, Object> facts = new HashMap<>(TitleFacts.declared(conditions(nomination, law),
                evidence.findByNominationId(nomination.id()).stream().map(StoredEvidence::value).toList()));
        facts.putAll(TitleFacts.known(nomination, unit, recognised));
        String found = describe(facts, recognised);
        List<CriterionResult> results = new ArrayList<>();
        List<Explanation> kept = new ArrayList<>();
        for (RuleValue<TitleRequirements> requirements : asked) {
            kept.add(requirements.value().explain(nomination.id(), facts, law));
            Judgement judged = requirements.value().judge(facts);
            if (requirements.value().title().equals(EmulationTitle.ADVANCED_WORKER.name())) {
                facts.put(TitleFacts.ADVANCED_WORKER, judged.met());
            }
            String prefix = requirements == asked.get(asked.size() - 1) ? "title." : "title." + TitleFacts.ADVANCED_WORKER + ".";
            for (int n = 0; n < judged.parts().size(); n++) {
                results.add(result(prefix, requirements.value().all().get(n), judged.parts().get(n), found, law));
            }
        }
        return answer(nomination, results, kept, law);
    }

    /** The conditions of the title; where they say «advanced worker», that title's own come first. */
    private static List<RuleValue<TitleRequirements>> asked(Nomination nomination, RulePack law) {
        if (!(nomination.award() instanceof EmulationTitle title)) {
            return List.of();
        }
        List<RuleValue<TitleRequirements>> own = law.titleRequirements(title.name()).stream().toList();
        boolean advanced = own.stream().flatMap(value -> value.value().all().stream()).flatMap(TitleFacts::leaves)
                .anyMatch(leaf -> leaf.fact().equals(TitleFacts.ADVANCED_WORKER));
        return advanced ? Stream.concat(law.titleRequirements(EmulationTitle.ADVANCED_WORKER.name()).stream(), own.stream()).toList() : own;
    }

    private static Stream<Requirement> conditions(Nomination nomination, RulePack law) {
        return asked(nomination, law).stream().flatMap(value -> value.value().all().stream());
    }

    private static CriterionResult result(String prefix, Requirement asked, Judgement judged, String found, RulePack law) {
        String id = prefix + (asked.fact() == null ? "oneOf" : asked.fact());
        String name = asked.words() == null ? "Một trong các điều kiện" : asked.words();
        return new CriterionResult(id, name, name, found, "", judged.met(), true, judged.sentence() + ".", law.version());
    }

    private static Answer answer(Nomination nomination, List<CriterionResult> results, List<Explanation> kept, RulePack law) {
        boolean met = results.stream().allMatch(CriterionResult::met);
        String title = nomination.award().label();
        String words = met ? "Đạt tiêu chuẩn %s (%s).".formatted(title, law.version())
                : "Chưa đạt tiêu chuẩn %s (%s): %s".formatted(title, law.version(), results.stream().filter(result -> !result.met())
                        .map(CriterionResult::sentence).collect(Collectors.joining(" ")));
        return new Answer(met, words, results, kept);
    }

    private static String describe(Map<String, Object> facts, List<Initiative> recognised) {
        Object rating = facts.get(TitleFacts.RATING);
        String rated = "Xếp loại năm: " + (rating instanceof YearlyRating known ? known.label() : "chưa có");
        return recognised.isEmpty() ? rated : rated + recognised.stream().map(one -> "; sáng kiến «%s» (%s)".formatted(one.dossier().title(),
                one.level().label())).collect(Collectors.joining());
    }
}
