package vn.thidua.registration;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.MovementLaunched;
import vn.thidua.movement.Movements;
import vn.thidua.plan.IssuerWork;
import vn.thidua.registration.internal.IssuerWorkStore;
import vn.thidua.registration.internal.StoredIssuerWork;

/** Takes the issuer's own works from the plan the moment its movement begins (S0-13). */
@Service
public class RegisterIssuerWorks {

    private final Movements movements;
    private final IssuerWorkStore store;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterIssuerWorks(Movements movements, IssuerWorkStore store, AuditTrail audit, Clock clock) {
        this.movements = movements;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void atTheLaunch(MovementLaunched launched) {
        int next = 0;
        for (IssuerWork work : movements.plan(launched.movementId()).issuerWorks()) {
            store.save(new StoredIssuerWork(launched.movementId(), next++, work, clock.instant()));
            audit.record("ISSUER_WORK_REGISTERED", launched.movementId(), work.name());
        }
    }
}
