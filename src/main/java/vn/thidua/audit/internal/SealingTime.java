package vn.thidua.audit.internal;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.OnWebEngine;

/** Seals every second on nodes that do background work, and once a day tells the log how far the chain goes. */
@Component
@OnWebEngine
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SealingTime {

    private static final Logger LOG = LoggerFactory.getLogger(SealingTime.class);

    private final AuditSealer sealer;
    private final AuditLog log;

    SealingTime(AuditSealer sealer, AuditLog log) {
        this.sealer = sealer;
        this.log = log;
    }

    /** Also once more before the node stops, so that nothing waits while it is away. */
    @PreDestroy
    @Scheduled(fixedDelay = 1000)
    void seal() {
        try {
            sealer.seal();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Entries of the record wait for their seal: {}", away.getMessage());
        }
    }

    /** The log is another place than the database: with this line in hand nobody can cut off the end of the record unseen. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void tellHead() {
        LOG.info("Nhật ký kiểm toán đã niêm phong đến {}", log.head());
    }
}
