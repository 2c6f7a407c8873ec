package vn.thidua.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditTrail;
import vn.thidua.notification.Mail;

/**
 * Sends what is due: claims a mail, hands it to the server outside any transaction, writes down what came of it. A node that dies in between leaves a
 * mail that is sent once more, under the same message id, when its claim has run out.
 */
@Component
@MailIsOn
class Postman {

    static final int BATCH = 50;
    /** Longer than a server can keep us waiting. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailStore store;
    private final MailCarrier carrier;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean serverAway;

    Postman(MailStore store, MailCarrier carrier, AuditTrail audit, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Goes on until nothing is due or the server is away. */
    void deliver() {
        List<Mail> due;
        boolean goesOn = true;
        do {
            due = store.due(clock.instant(), BATCH);
            for (int i = 0; i < due.size() && goesOn; i++) {
                goesOn = deliver(due.get(i));
            }
        } while (goesOn && due.size() == BATCH);
    }

    /** False when the others need not be tried now. */
    private boolean deliver(Mail mail) {
        if (Retries.isLast(mail.attempts())) {
            bury(mail, "Phần mềm dừng giữa lúc gửi ở lần thử cuối.");
            return true;
        }
        if (!store.claim(mail, clock.instant(), clock.instant().plus(CLAIM))) {
            return true;
        }
        Mail claimed = mail.tried();
        try {
            carrier.send(claimed);
        } catch (MailException | IllegalArgumentException failed) {
            return take(MailTrouble.of(failed), claimed);
        }
        note(null);
        transaction.executeWithoutResult(status -> store.sent(claimed, clock.instant()));
        return true;
    }

    private boolean take(MailTrouble trouble, Mail claimed) {
        note(trouble);
        if (trouble.reach() == MailTrouble.Reach.THIS_MAIL_EVER) {
            bury(claimed, trouble.reason());
        } else if (Retries.isLast(claimed.attempts())) {
            bury(claimed, "Đã thử %d lần không được. %s".formatted(claimed.attempts(), trouble.reason()));
        } else {
            transaction.executeWithoutResult(status ->
                    store.later(claimed, clock.instant().plus(Retries.after(claimed.attempts())), trouble.reason()));
        }
        return trouble.reach() != MailTrouble.Reach.EVERY_MAIL;
    }

    /** One line in the log when the server goes away and one when it is back; what each mail met is kept with it. */
    private void note(MailTrouble trouble) {
        boolean away = trouble != null && trouble.reach() == MailTrouble.Reach.EVERY_MAIL;
        if (away && !serverAway) {
            LOG.warn("No mail goes: {}", trouble.reason());
        } else if (!away && serverAway) {
            LOG.info("Mail goes again");
        }
        serverAway = away;
    }

    private void bury(Mail mail, String reason) {
        transaction.executeWithoutResult(status -> {
            if (store.dead(mail, clock.instant(), reason)) {
                audit.record("MAIL_DEAD", "mail/" + mail.id(), "Gửi «%s»: %s".formatted(mail.personId(), reason));
            }
        });
    }
}
