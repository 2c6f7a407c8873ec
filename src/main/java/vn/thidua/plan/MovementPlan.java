package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.organization.StaffCategory;

/**
 * A movement plan as data, mistakes of the paper included; {@code docs/plan-format.md} explains each field.
 *
 * @param namedAs the words the plan uses for the movement itself; more than one is a finding
 */
public record MovementPlan(
        String id, String title, Issuer issuer, PlanDocument document, List<SuperiorPlan> superiorPlans, List<Reference> basis,
        MovementKind kind, List<String> namedAs, String theme, String slogan, Occasion occasion, PlanPeriod period,
        PhaseScheme phaseScheme, List<PlanPhase> phases, List<Objective> objectives, List<EmulationField> fields, List<Target> targets,
        List<Quota> quotas, List<IssuerWork> issuerWorks, List<PlannedObligation> obligations, List<Subject> subjects,
        List<SubjectGroup> subjectGroups, List<AwardRule> awards, List<Escalation> escalations, List<Reference> procedureBy,
        PlannedCouncil council, PlannedCouncil initiativeCouncil, Body advisoryBody, AdHocProposal adHoc,
        List<ExemplarSelection> exemplars, AwardTimetable timetable, List<Recipient> recipients, List<Annex> annexes) {

    public MovementPlan {
        superiorPlans = Absent.list(superiorPlans);
        basis = Absent.list(basis);
        namedAs = Absent.list(namedAs);
        phases = Absent.list(phases);
        objectives = Absent.list(objectives);
        fields = Absent.list(fields);
        targets = Absent.list(targets);
        quotas = Absent.list(quotas);
        issuerWorks = Absent.list(issuerWorks);
        obligations = Absent.list(obligations);
        subjects = Absent.list(subjects);
        subjectGroups = Absent.list(subjectGroups);
        awards = Absent.list(awards);
        escalations = Absent.list(escalations);
        procedureBy = Absent.list(procedureBy);
        exemplars = Absent.list(exemplars);
        recipients = Absent.list(recipients);
        annexes = Absent.list(annexes);
        phaseScheme = phaseScheme == null ? (phases.isEmpty() ? PhaseScheme.SINGLE : PhaseScheme.LISTED) : phaseScheme;
    }

    /** The plan as the clerk issues it, with number and day (S4-01). */
    public MovementPlan issuedAs(int number, LocalDate day) {
        return new MovementPlan(id, title, issuer, document.issuedAs(number, day), superiorPlans, basis, kind, namedAs, theme, slogan,
                occasion, period, phaseScheme, phases, objectives, fields, targets, quotas, issuerWorks, obligations, subjects, subjectGroups, awards,
                escalations, procedureBy, council, initiativeCouncil, advisoryBody, adHoc, exemplars, timetable, recipients, annexes);
    }

    /** The phases a movement runs through, never empty: the listed ones, one per year, or the whole period as one. */
    @JsonIgnore
    public List<PlanPhase> effectivePhases() {
        return switch (phaseScheme) {
            case LISTED -> phases;
            case YEARLY -> yearlyPhases();
            case SINGLE, UNIT_DEFINED -> List.of(new PlanPhase("p1", title, period, null));
        };
    }

    /** The obligations of the movement as a whole: registrations, pledges, child plans, publicity. */
    @JsonIgnore
    public List<PlannedObligation> obligationsOfMovement() {
        return obligations.stream().filter(o -> o.phase() == null && !o.kind().endsPhase()).toList();
    }

    /**
     * The obligations of one of the {@link #effectivePhases}: those that name it, those that come back every quarter, every year or in every
     * phase, and, in the last phase, those that end a phase but name none.
     */
    @JsonIgnore
    public List<PlannedObligation> obligationsOf(PlanPhase phase) {
        List<PlanPhase> all = effectivePhases();
        boolean last = all.get(all.size() - 1).key().equals(phase.key());
        return obligations.stream().filter(o -> o.phase() != null ? o.phase().equals(phase.key())
                : o.kind().endsPhase() && (last || o.cycle() == Cycle.PER_PHASE || o.due().isRecurring())).toList();
    }

    /** The obligation with this code. */
    public PlannedObligation obligation(String code) {
        return obligations.stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }

    /** Symbols of the award regulations that hold for the movement, for the rule pack (S0-21, S0-22, S1-20). */
    @JsonIgnore
    public List<String> regulations() {
        return procedureBy.stream().map(Reference::symbol).filter(Objects::nonNull).toList();
    }

    /** The groups whose criteria a nominee falls under; none or several means that the appraiser must choose (T-53). */
    public List<SubjectGroup> groupsFor(NomineeKind nominee, StaffCategory category) {
        return subjectGroups.stream().filter(group -> group.admits(nominee, category)).toList();
    }

    /** The forms and titles the plan offers, each once: its awards, the titles its obligations name, and those it sets as targets. */
    @JsonIgnore
    public List<OfferedAward> offeredAwards() {
        Map<Award, Set<NomineeKind>> offered = new LinkedHashMap<>();
        awards.stream().filter(rule -> rule.form() != null).forEach(rule -> offered.merge(rule.form(), rule.nominees(), MovementPlan::either));
        Stream.concat(obligations.stream().flatMap(owed -> owed.titles().stream()), targets.stream().map(Target::title))
                .filter(named -> named != null && named.title() != null)
                .forEach(named -> offered.put(named.title(), named.title().nominees()));
        return offered.entrySet().stream().map(one -> new OfferedAward(one.getKey(), one.getValue())).toList();
    }

    /** Nobody named means everybody. */
    private static Set<NomineeKind> either(Set<NomineeKind> one, Set<NomineeKind> other) {
        return one.isEmpty() || other.isEmpty() ? Set.of() : Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private List<PlanPhase> yearlyPhases() {
        LocalDate first = period.firstDay() == null ? document.issuedOn().firstDay() : period.firstDay();
        LocalDate last = period.lastDay();
        return IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(year -> {
            LocalDate from = year == first.getYear() ? first : LocalDate.of(year, 1, 1);
            LocalDate to = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
            return new PlanPhase("y" + year, "Năm " + year, new PlanPeriod(PartialDate.of(from), PartialDate.of(to), false, null), null);
        }).toList();
    }
}
