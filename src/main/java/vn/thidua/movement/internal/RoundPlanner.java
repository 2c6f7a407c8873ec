package vn.thidua.movement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.Deadline;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.deadline.DueRule.Anchor;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlanPhase;
import vn.thidua.plan.PlannedObligation;

/** Lays a plan out in time: its phases, and for every obligation that units owe one round per period with its key and deadline. */
class RoundPlanner {

    private final Deadlines deadlines;
    private final BusinessCalendar calendar;

    RoundPlanner(Deadlines deadlines, BusinessCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    LaunchSheet lay(MovementPlan plan, LaunchTerms terms) {
        LaunchSheet sheet = new LaunchSheet();
        LocalDate first = plan.period().firstDay() == null ? terms.launchDay() : plan.period().firstDay();
        Span whole = new Span(first, plan.period().lastDay());
        List<PlanPhase> phases = plan.effectivePhases();
        List<Span> spans = phases.stream().map(phase -> span(phase, whole)).toList();
        Phases all = new Phases(whole, spans);
        int next = 0;
        for (PlannedObligation obligation : plan.obligationsOfMovement()) {
            for (RoundTerms round : rounds(obligation, plan, terms, whole, all, sheet)) {
                sheet.add(new StoredRound(terms.movementId() + "/r" + next++, terms.movementId(), terms.movementId(), round));
            }
        }
        for (int i = 0; i < phases.size(); i++) {
            layPhase(plan, terms, all, phases.get(i), i, sheet);
        }
        return sheet;
    }

    private void layPhase(MovementPlan plan, LaunchTerms terms, Phases phases, PlanPhase phase, int ordinal, LaunchSheet sheet) {
        Span span = phases.all().get(ordinal);
        StoredPhase stored = new StoredPhase(terms.movementId(), ordinal, phase.name(), span.from(), span.to());
        sheet.add(stored);
        String phaseKey = stored.view().key();
        int nextRound = 0;
        int nextAward = 0;
        for (PlannedObligation obligation : plan.obligationsOf(phase)) {
            for (RoundTerms round : rounds(obligation, plan, terms, span, phases, sheet)) {
                boolean award = obligation.kind() == ObligationKind.AWARD_DOSSIER;
                String owner = award ? phaseKey + "/a" + nextAward++ : phaseKey;
                String key = award ? owner + "/r0" : phaseKey + "/r" + nextRound++;
                sheet.add(new StoredRound(key, terms.movementId(), owner, round));
            }
        }
    }

    private List<RoundTerms> rounds(PlannedObligation obligation, MovementPlan plan, LaunchTerms terms, Span phase, Phases phases, LaunchSheet sheet) {
        if (ProcessOfKind.key(obligation.kind()).isEmpty()) {
            return List.of();
        }
        Instant opens = obligation.opens().at(terms.launchedAt(), phase.from(), phase.to());
        if (obligation.due().isRecurring()) {
            return deadlines.resolveEach(obligation.due(), terms.policy()).stream()
                    .filter(deadline -> phase.equals(phases.whole()) || phases.of(deadline.statedLastDay()).equals(phase))
                    .map(deadline -> terms(obligation, deadline, opensInLastMonth(deadline, terms.launchedAt()), plan)).toList();
        }
        if (obligation.awaitsEvent()) {
            return List.of(undated(obligation, opens, plan));
        }
        List<RoundTerms> rounds = new ArrayList<>();
        deadlines.find(obligation.due(), terms.policy(), anchors(terms, phases.whole(), phase)).ifPresentOrElse(
                deadline -> rounds.add(terms(obligation, deadline, opens, plan)),
                () -> sheet.leaveOut(obligation));
        return rounds;
    }

    private RoundTerms terms(PlannedObligation obligation, Deadline deadline, Instant opensAt, MovementPlan plan) {
        Instant opens = opensAt.isAfter(deadline.lastValidInstant()) ? deadline.lastValidInstant() : opensAt;
        Deadline.Reminders reminders = deadline.reminders(opens, calendar);
        String title = deadline.period() == null ? obligation.title() : obligation.title() + " – " + PeriodName.of(deadline.period());
        return new RoundTerms(obligation.code(), deadline.period(), obligation.kind(), title, opens, deadline.lastValidInstant(), deadline.words(),
                reminders.first(), reminders.second(), receiver(obligation, plan));
    }

    private static RoundTerms undated(PlannedObligation obligation, Instant opensAt, MovementPlan plan) {
        String words = obligation.due().words() == null ? obligation.due().event() : obligation.due().words();
        return new RoundTerms(obligation.code(), null, obligation.kind(), obligation.title(), opensAt, null, words, null, null, receiver(obligation, plan));
    }

    private static String receiver(PlannedObligation obligation, MovementPlan plan) {
        return obligation.receiver() == null || obligation.receiver().unitId() == null
                ? plan.advisoryBody().unitId() : obligation.receiver().unitId();
    }

    /** A recurring report is asked for from the first day of the month at whose end it is due. */
    private static Instant opensInLastMonth(Deadline deadline, Instant launchedAt) {
        Instant opens = VietnamTime.startOf(deadline.statedLastDay().withDayOfMonth(1));
        return opens.isBefore(launchedAt) ? launchedAt : opens;
    }

    private static Map<Anchor, LocalDate> anchors(LaunchTerms terms, Span whole, Span phase) {
        Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
        anchors.put(Anchor.ISSUE, terms.issuedOn());
        anchors.put(Anchor.PERIOD_START, whole.from());
        anchors.put(Anchor.PERIOD_END, whole.to());
        anchors.put(Anchor.PHASE_END, phase.to());
        return anchors;
    }

    private static Span span(PlanPhase phase, Span whole) {
        return new Span(phase.period().firstDay() == null ? whole.from() : phase.period().firstDay(), phase.period().lastDay());
    }

    /** The period of a movement and of its phases, in their order. */
    private record Phases(Span whole, List<Span> all) {

        /**
         * The one phase to which a recurring obligation's period belongs: the first that contains its last day, so that none is asked for twice
         * where phases overlap; of a day outside all phases the next, at the end the last.
         */
        Span of(LocalDate day) {
            return all.stream().filter(span -> span.contains(day)).findFirst()
                    .or(() -> all.stream().filter(span -> span.from().isAfter(day)).findFirst())
                    .orElseGet(() -> all.get(all.size() - 1));
        }
    }

    private record Span(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
