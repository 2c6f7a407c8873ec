package vn.thidua.registration.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** Takes in what a unit sends: the rules of the plan, the hints for the appraisers, the answer whether it was on time, all kept together. */
@Component
public class Intake {

    private final RegistrationStore store;
    private final PlanDemands demands;
    private final Obligations obligations;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final CurrentActor actor;

    Intake(RegistrationStore store, PlanDemands demands, Obligations obligations, Explanations explanations, AuditTrail audit, CurrentActor actor) {
        this.store = store;
        this.demands = demands;
        this.obligations = obligations;
        this.explanations = explanations;
        this.audit = audit;
        this.actor = actor;
    }

    /** @param latenessReason null when on time */
    public void take(Obligation obligation, List<ObjectEntry> entries, Instant now, String latenessReason) {
        new EntryRules(demands.of(obligation)).check(entries);
        boolean late = latenessReason != null;
        RoutineHints hints = new RoutineHints(store.acceptedElsewhere(obligation.unitId(), obligation.movementId()));
        StoredRegistration registration = store.findById(obligation.id()).orElseGet(() ->
                new StoredRegistration(obligation.id(), obligation.movementId(), obligation.unitId(), obligation.viaUnitId()));
        registration.submit(new Turn(entries, entries.stream().map(entry -> hints.of(entry).orElse("")).toList(), now, actor.id(), late,
                late ? latenessReason : ""));
        store.saveAndFlush(registration);
        obligations.submitted(obligation.id(), now);
        explanations.keep(onTime(obligation, now, !late));
        audit.record("REGISTRATION_SUBMITTED", obligation.id(), latenessReason);
    }

    private static Explanation onTime(Obligation obligation, Instant now, boolean onTime) {
        String sentence = "Nộp lúc %s, %s hạn «%s» (hết %s).".formatted(VietnamTime.iso(now), onTime ? "trong" : "quá", obligation.dueWords(),
                VietnamTime.date(VietnamTime.dayOf(obligation.dueAt().minusMillis(1))));
        return new Explanation(obligation.id(), "deadline.onTime", Map.of("submittedAt", VietnamTime.iso(now), "dueAt", VietnamTime.iso(obligation.dueAt())),
                obligation.roundKey(), VietnamTime.dayOf(now), onTime, sentence);
    }
}
