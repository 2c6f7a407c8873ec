package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.deadline.DueRule;
import vn.thidua.organization.UnitType;

/**
 * What the plan obliges somebody to do: who owes what to whom by when, how many, and what happens on a miss.
 *
 * @param code                stable code within the plan, e.g. {@code registration}
 * @param requirement         where it comes from, e.g. {@code S4-28}
 * @param kind                what is owed
 * @param title               short Vietnamese name
 * @param words               the plan's exact words
 * @param actors              who owes it; null when the plan names nobody
 * @param objects             what may be registered
 * @param definitions         the places where the plan defines what must be registered
 * @param titles              titles offered for registration
 * @param forms               award forms offered for registration
 * @param min                 fewest objects, null = no bound
 * @param max                 most objects, null = no bound
 * @param opens               from when
 * @param due                 by when
 * @param receiver            to whom; null when the plan names nobody
 * @param upward              to whom the receiver sends the consolidated result on; null when it stays there
 * @param routes              detours by unit type
 * @param latePolicy          what happens to a late answer
 * @param quality             quality gate
 * @param preconditionOfAward without it no award (S4-29)
 * @param nilReturn           whether «nobody, nothing» is a valid answer
 * @param sections            sections of a report
 * @param phase               key of the phase it belongs to; null = see {@link MovementPlan#obligationsOf}
 * @param cycle               how often it comes back
 */
public record PlannedObligation(
        String code, String requirement, ObligationKind kind, String title, String words, Actors actors,
        Set<RegistrationObject> objects, List<ObjectDefinition> definitions, List<TitleName> titles, List<AwardRule> forms,
        Integer min, Integer max, Opening opens, DueRule due, Receiver receiver, Upward upward, List<Route> routes,
        LatePolicy latePolicy, QualityRule quality, boolean preconditionOfAward, boolean nilReturn, List<ReportSection> sections, String phase, Cycle cycle) {

    public PlannedObligation {
        objects = Absent.set(objects);
        definitions = Absent.list(definitions);
        titles = Absent.list(titles);
        forms = Absent.list(forms);
        opens = opens == null ? Opening.AT_LAUNCH : opens;
        due = due == null ? DueRule.unstated() : due;
        routes = Absent.list(routes);
        latePolicy = latePolicy == null ? LatePolicy.REFUSE : latePolicy;
        quality = quality == null ? QualityRule.NONE : quality;
        sections = Absent.list(sections);
        cycle = cycle == null ? Cycle.ONCE : cycle;
    }

    /** Whether the plan gives a day or a recurrence; without one no round can be opened and the linter asks for a day. */
    @JsonIgnore
    public boolean isScheduled() {
        return switch (due.kind()) {
            case UNSTATED -> false;
            case EVENT -> due.date() != null;
            default -> true;
        };
    }

    /** Whether its day depends on an event that has no day yet; the advisory body sets it later. */
    @JsonIgnore
    public boolean awaitsEvent() {
        return due.kind() == DueRule.Kind.EVENT && due.date() == null;
    }

    /** The detour a unit of this type takes; empty = straight to the receiver. */
    @JsonIgnore
    public Optional<Route> routeFor(UnitType type) {
        return routes.stream().filter(route -> route.unitTypes().contains(type)).findFirst();
    }
}
