package vn.thidua.movement.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.movement.ObligationStatus;

/** Makes the obligations and the timers of a round follow its deadline. */
@Component
public class Timetable {

    private static final String EXTENDED = "thidua.obligation.extended";

    private final ObligationStore obligations;
    private final Processes processes;

    Timetable(ObligationStore obligations, Processes processes) {
        this.obligations = obligations;
        this.processes = processes;
    }

    public void follow(StoredRound round) {
        reschedule("obligation-round", round.key(), round);
        String process = ProcessOfKind.key(round.kind()).orElseThrow();
        for (StoredObligation obligation : obligations.findByRoundKeyOrderById(round.key())) {
            boolean missed = obligation.status() == ObligationStatus.MISSED;
            obligation.extendTo(round.dueAt(), round.dueWords());
            obligations.save(obligation);
            if (obligation.status().isSettled()) {
                continue;
            }
            reschedule(process, obligation.getId(), round);
            if (missed) {
                processes.correlate(EXTENDED, obligation.getId(), Map.of("dueAt", VietnamTime.iso(round.dueAt())));
            }
        }
        obligations.flush();
    }

    private void reschedule(String process, String businessKey, StoredRound round) {
        processes.reschedule(process, businessKey, "firstReminderAt", round.firstReminderAt());
        processes.reschedule(process, businessKey, "secondReminderAt", round.secondReminderAt());
        processes.reschedule(process, businessKey, "dueAt", round.dueAt());
    }
}
