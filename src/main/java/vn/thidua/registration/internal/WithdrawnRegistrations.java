package vn.thidua.registration.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.movement.AcceptanceWithdrawn;

/** Gives a registration back to its unit when the receiver takes its acceptance back. */
@Component
class WithdrawnRegistrations {

    private final RegistrationStore store;

    WithdrawnRegistrations(RegistrationStore store) {
        this.store = store;
    }

    @EventListener
    void on(AcceptanceWithdrawn withdrawn) {
        store.findById(withdrawn.obligationId()).ifPresent(registration -> {
            registration.takeAcceptanceBack(withdrawn.reason());
            store.saveAndFlush(registration);
        });
    }
}
