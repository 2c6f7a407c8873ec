package vn.thidua.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailOutbox;
import vn.thidua.notification.MailState;
import vn.thidua.notification.ResendMail;
import vn.thidua.organization.Mailbox;
import vn.thidua.organization.Mailboxes;
import vn.thidua.shared.Refused;

/** What an administrator sees of the outbox and does about it; there also while mail is off. */
@Service
@Transactional
class MailDesk implements MailOutbox, ResendMail {

    private final MailStore store;
    private final Mailboxes mailboxes;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean on;

    MailDesk(MailStore store, Mailboxes mailboxes, AuditTrail audit, Clock clock, Optional<Outbox> outbox) {
        this.store = store;
        this.mailboxes = mailboxes;
        this.audit = audit;
        this.clock = clock;
        this.on = outbox.isPresent();
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts() {
        return store.counts();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> waiting(int most) {
        return store.waiting(most);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> dead(int most) {
        return store.dead(most);
    }

    @Override
    public void one(String id) {
        requireOn();
        Mail mail = store.find(id).orElseThrow(() -> Refused.notFound("Không có thư nào mang mã này."));
        Mailbox mailbox = mailboxes.find(mail.personId()).orElseThrow(() -> Refused.conflict(
                "«%s» không còn địa chỉ thư điện tử; hãy bổ sung trong danh mục đơn vị và người dùng rồi gửi lại.".formatted(mail.personId())));
        if (!revive(mail, mailbox)) {
            throw Refused.conflict("Chỉ gửi lại được thư ở trạng thái «%s»; thư này không còn ở trạng thái đó.".formatted(MailState.DEAD.label()));
        }
    }

    @Override
    public int allDead() {
        requireOn();
        return (int) store.dead(Integer.MAX_VALUE).stream()
                .filter(mail -> mailboxes.find(mail.personId()).filter(mailbox -> revive(mail, mailbox)).isPresent()).count();
    }

    private boolean revive(Mail mail, Mailbox mailbox) {
        if (!store.revive(mail.id(), mailbox.address(), clock.instant())) {
            return false;
        }
        audit.record("MAIL_RESENT", "mail/" + mail.id(), "Gửi lại «%s». Lần trước: %s".formatted(mail.personId(), mail.lastReason()));
        return true;
    }

    private void requireOn() {
        if (!on) {
            throw Refused.conflict("Chưa bật gửi thư: người vận hành cần khai báo máy chủ thư (spring.mail.host) rồi khởi động lại phần mềm.");
        }
    }
}
