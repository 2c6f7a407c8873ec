package vn.thidua.review.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.movement.AcceptanceWithdrawn;

/** Gives a report back to its unit when the receiver takes its acceptance back. */
@Component
class WithdrawnReports {

    private final ReportStore store;

    WithdrawnReports(ReportStore store) {
        this.store = store;
    }

    @EventListener
    void on(AcceptanceWithdrawn withdrawn) {
        store.findById(withdrawn.obligationId()).ifPresent(report -> {
            report.takeAcceptanceBack(withdrawn.reason());
            store.saveAndFlush(report);
        });
    }
}
