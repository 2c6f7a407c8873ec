package vn.thidua.notification.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/** Sends mail on nodes that do background work, on a thread of its own: a slow mail server keeps nothing else waiting. */
@Component
@MailIsOn
@OnWebEngine
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SendingTime {

    private static final Logger LOG = LoggerFactory.getLogger(SendingTime.class);
    private static final int PAUSE_SECONDS = 5;

    private final Postman postman;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail"));

    SendingTime(Postman postman) {
        this.postman = postman;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::deliver, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** What is just being handed over is finished and written down. */
    @PreDestroy
    void end() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(30, TimeUnit.SECONDS);
    }

    /** Nothing that goes wrong ends it: the executor would say nothing and never come back. */
    void deliver() {
        try {
            postman.deliver();
        } catch (RuntimeException | Error notNow) {
            LOG.warn("Mail waits", notNow);
        }
    }
}
