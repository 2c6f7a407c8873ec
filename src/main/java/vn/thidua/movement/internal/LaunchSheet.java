package vn.thidua.movement.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.PlannedObligation;

/** Everything a launch creates, and the obligations for which the plan gives no day. */
class LaunchSheet {

    private final List<StoredPhase> phases = new ArrayList<>();
    private final List<StoredRound> rounds = new ArrayList<>();
    private final List<PlannedObligation> withoutDay = new ArrayList<>();

    void add(StoredPhase phase) {
        phases.add(phase);
    }

    void add(StoredRound round) {
        rounds.add(round);
    }

    void leaveOut(PlannedObligation obligation) {
        withoutDay.add(obligation);
    }

    List<StoredPhase> phases() {
        return phases;
    }

    List<StoredRound> rounds() {
        return rounds;
    }

    /** Appeals may go without a day; then nothing is opened for them. */
    List<PlannedObligation> leftOut() {
        return withoutDay.stream().filter(obligation -> !isEssential(obligation)).toList();
    }

    /**
     * Registrations and what ends a phase must have a day: without them no award round can run. Where the same kind has a round elsewhere in the
     * plan, the rest may stay open, as the dossiers of a first phase that the paper gives no day (T-08).
     */
    List<PlannedObligation> missingDay() {
        return withoutDay.stream().filter(this::isEssential).toList();
    }

    private boolean isEssential(PlannedObligation obligation) {
        boolean needed = obligation.kind().isRegistration() || obligation.kind().endsPhase();
        return needed && rounds.stream().noneMatch(round -> round.view().kind() == obligation.kind());
    }
}
