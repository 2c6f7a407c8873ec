package vn.thidua.movement.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Processes;
import vn.thidua.shared.Refused;

/** Makes the obligations and the timers of a round follow its deadline. */
@Component
public class Timetable {

    private static final String EXTENDED = "thidua.obligation.extended";

    private final ObligationStore obligations;
    private final Processes processes;
    private final Clock clock;

    Timetable(ObligationStore obligations, Processes processes, Clock clock) {
        this.obligations = obligations;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Once its timer is moved, a unit can no longer become late by the old deadline; only then can be said whether it already was.
     *
     * @param oldDue the deadline until now; once it has passed, units may be waiting for this extension
     * @throws Refused when the engine is about to record that a unit is late: its process would not learn of the extension
     */
    public void follow(StoredRound round, Instant oldDue) {
        reschedule("obligation-round", round.key(), round);
        String process = ProcessOfKind.key(round.kind()).orElseThrow();
        for (StoredObligation obligation : obligations.findByRoundKeyOrderById(round.key())) {
            obligation.extendTo(round.dueAt(), round.dueWords());
            obligations.save(obligation);
            if (obligation.status().isSettled()) {
                continue;
            }
            reschedule(process, obligation.getId(), round);
            if (!obligation.view().viaUnitId().isEmpty() && obligation.internalDueAt() == null) {
                processes.reschedule(process, obligation.getId(), "internalDueAt", round.dueAt());
            }
            if (!clock.instant().isBefore(oldDue)) {
                reopen(process, obligation, round);
            }
        }
        obligations.flush();
    }

    private void reopen(String process, StoredObligation obligation, StoredRound round) {
        if (processes.isMoving(process, obligation.getId())) {
            throw Refused.conflict("Hệ thống đang ghi nhận đơn vị quá hạn của đợt «%s»; hãy gia hạn lại sau ít giây.".formatted(round.title()));
        }
        if (obligation.status().isAwaited()) {
            processes.correlate(EXTENDED, obligation.getId(), Map.of());
        }
    }

    private void reschedule(String process, String businessKey, StoredRound round) {
        processes.reschedule(process, businessKey, "firstReminderAt", round.firstReminderAt());
        processes.reschedule(process, businessKey, "secondReminderAt", round.secondReminderAt());
        processes.reschedule(process, businessKey, "dueAt", round.dueAt());
    }
}
