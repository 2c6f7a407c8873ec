package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.EscalatedCase;
import vn.thidua.award.Escalations;
import vn.thidua.deadline.VietnamTime;

/** {@code escalation: <nomination>/e}: a case sent to another level. {@code waitedUntil} is the last day of the wait, empty before it. */
@Component
class EscalationFacts extends Facts<EscalatedCase> {

    private final Escalations escalations;

    EscalationFacts(Escalations escalations) {
        super("escalation", Map.of("status", EscalatedCase::status, "cause", EscalatedCase::cause, "decider", EscalatedCase::decider,
            "award", EscalatedCase::award, "ownAward", escalation -> String.valueOf(escalation.ownAward()),
            "submission", escalation -> String.valueOf(escalation.proposalNumber()), "limb", escalation -> String.valueOf(escalation.legalLimb()),
            "waitedUntil", EscalationFacts::lastDay, "reason", escalation -> String.valueOf(escalation.reason())));
        this.escalations = escalations;
    }

    private static String lastDay(EscalatedCase escalation) {
        return escalation.answerDueAt() == null ? "" : VietnamTime.dayOf(escalation.answerDueAt().minusMillis(1)).toString();
    }

    @Override
    EscalatedCase find(String key) {
        return escalations.get(key);
    }
}
