package vn.thidua.registration.internal;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.RegistrationContent;
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

    /**
     * @param latenessReason null when on time
     * @return false when the plan demands more works than these; they are kept, and the unit goes on
     */
    public boolean take(Obligation obligation, RegistrationContent sent, Instant now, String latenessReason) {
        ContentRules rules = new ContentRules(demands.of(obligation));
        RegistrationContent content = rules.check(sent);
        boolean late = latenessReason != null;
        if (late) {
            rules.requireEnough(content);
        }
        RoutineHints hints = new RoutineHints(store.acceptedElsewhere(obligation.unitId(), obligation.movementId()));
        StoredRegistration registration = store.findById(obligation.id()).orElseGet(() ->
                new StoredRegistration(obligation.id(), obligation.movementId(), obligation.unitId(), obligation.viaUnitId()));
        Turn turn = new Turn(content, content.objects().stream().map(entry -> hints.of(entry).orElse("")).toList(), now, actor.id(), late,
                late ? latenessReason : "");
        boolean enough = rules.isEnough(content);
        if (enough) {
            registration.submit(turn);
        } else {
            registration.keepPart(turn);
        }
        store.saveAndFlush(registration);
        obligations.counted(obligation.id(), content.objects().size());
        if (!enough) {
            audit.record("REGISTRATION_PART_KEPT", obligation.id(), "%02d/%02d".formatted(content.objects().size(), obligation.demanded()));
            return false;
        }
        obligations.submitted(obligation.id(), now);
        explanations.keep(onTime(obligation, now, !late));
        audit.record("REGISTRATION_SUBMITTED", obligation.id(), latenessReason);
        return true;
    }

    private static Explanation onTime(Obligation obligation, Instant now, boolean onTime) {
        String sentence = "Nộp lúc %s, %s hạn «%s» (hết %s).".formatted(VietnamTime.iso(now), onTime ? "trong" : "quá", obligation.dueWords(),
                VietnamTime.date(VietnamTime.dayOf(obligation.dueAt().minusMillis(1))));
        return new Explanation(obligation.id(), "deadline.onTime", Map.of("submittedAt", VietnamTime.iso(now), "dueAt", VietnamTime.iso(obligation.dueAt())),
                obligation.roundKey(), VietnamTime.dayOf(now), onTime, sentence);
    }
}
