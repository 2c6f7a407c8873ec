package vn.thidua.organization.internal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.organization.MirrorAccounts;

/** Mirrors roles that began or ended by date, each day after midnight in Vietnam and after a start. */
@Component
class DailyMirror {

    private final MirrorAccounts mirror;

    DailyMirror(MirrorAccounts mirror) {
        this.mirror = mirror;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        mirror.ofRecentChanges();
    }
}
