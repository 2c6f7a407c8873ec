package vn.thidua.nomination.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.initiative.Initiative;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactSource;
import vn.thidua.plan.Criterion.FactType;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.YearlyRating;

/** The facts that title rules read (docs/rule-pack.md): what the product knows by itself, and what the unit declares. */
final class TitleFacts {

    static final String RATING = "rating";
    static final String ADVANCED_WORKER = "advancedWorker";
    static final String RECOGNISED_INITIATIVE = "recognisedInitiative";
    static final String GRASSROOTS_FIGHTERS = "grassrootsFighters";
    private static final String PREFIX = "title.";
    private static final Set<String> KNOWN = Set.of(RATING, ADVANCED_WORKER, RECOGNISED_INITIATIVE, "members", "advancedWorkers", "completed",
            GRASSROOTS_FIGHTERS);

    private TitleFacts() {
    }

    /** What a unit has to declare for these conditions, as criteria of its dossier. */
    static List<Criterion> toDeclare(Stream<Requirement> conditions) {
        Map<String, Criterion> asked = new LinkedHashMap<>();
        conditions.flatMap(TitleFacts::leaves).filter(leaf -> !KNOWN.contains(leaf.fact())).forEach(leaf -> asked.putIfAbsent(leaf.fact(),
                new Criterion(PREFIX + leaf.fact(), leaf.words(), leaf.words(), isNumber(leaf) ? FactType.COUNT : FactType.BOOLEAN, null, true,
                        null, null, List.of(), FactSource.DECLARED)));
        return List.copyOf(asked.values());
    }

    /** What was declared; «yes» says that the condition as worded holds. */
    static Map<String, Object> declared(Stream<Requirement> conditions, List<Evidence> evidence) {
        Map<String, Object> facts = new HashMap<>();
        conditions.flatMap(TitleFacts::leaves).filter(leaf -> !KNOWN.contains(leaf.fact())).forEach(leaf -> evidence.stream()
                .filter(one -> one.criterion().equals(PREFIX + leaf.fact())).forEach(one -> {
                    if (one.amount() != null) {
                        facts.put(leaf.fact(), one.amount());
                    } else if (one.declared() != null) {
                        facts.put(leaf.fact(), one.declared() == (leaf.is() == null || leaf.is()));
                    }
                }));
        return facts;
    }

    /** What the product knows by itself of a nominee. */
    static Map<String, Object> known(Nomination nomination, UnitYear unit, List<Initiative> recognised) {
        Map<String, Object> facts = new HashMap<>();
        if (nomination.kind() == NomineeKind.INDIVIDUAL) {
            put(facts, RATING, unit.ratingOf(nomination.name()));
            facts.put(RECOGNISED_INITIATIVE, !recognised.isEmpty());
        } else {
            put(facts, RATING, unit.collective());
            facts.put("members", unit.members());
            facts.put("completed", unit.rated(YearlyRating.COMPLETED));
            facts.put("advancedWorkers", unit.with(EmulationTitle.ADVANCED_WORKER));
            facts.put(GRASSROOTS_FIGHTERS, unit.with(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER));
        }
        return facts;
    }

    static Stream<Requirement> leaves(Requirement requirement) {
        if (requirement.all().isEmpty() && requirement.any().isEmpty()) {
            return Stream.of(requirement);
        }
        return Stream.concat(requirement.all().stream(), requirement.any().stream()).flatMap(TitleFacts::leaves);
    }

    private static boolean isNumber(Requirement leaf) {
        return Stream.of(leaf.min(), leaf.moreThan(), leaf.max(), leaf.lessThan()).anyMatch(bound -> bound != null);
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
