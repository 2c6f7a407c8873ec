package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
import vn.thidua.registration.IssuerWorks;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.TrackedWork;
import vn.thidua.registration.WorkProgress;

/** {@code works: <movement>}: how many works are registered, by the issuer and by units. */
@Component
class WorksFacts extends Facts<WorksFacts.Tally> {

    private final Movements movements;
    private final IssuerWorks issuerWorks;
    private final Registrations registrations;

    WorksFacts(Movements movements, IssuerWorks issuerWorks, Registrations registrations) {
        super("works", Map.of("issuer", tally -> tally.ofIssuer().size(), "units", Tally::ofUnits, "total", tally -> tally.ofIssuer().size() + tally.ofUnits(),
            "completed", tally -> tally.ofIssuer().stream().filter(work -> work.progress() == WorkProgress.COMPLETED).count()));
        this.movements = movements;
        this.issuerWorks = issuerWorks;
        this.registrations = registrations;
    }

    record Tally(List<TrackedWork> ofIssuer, int ofUnits) {
    }

    @Override
    Tally find(String key) {
        return new Tally(issuerWorks.of(movements.get(key).id()), registrations.countWorks(key));
    }
}
