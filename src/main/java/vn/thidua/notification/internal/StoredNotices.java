package vn.thidua.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** Two jobs that say the same at once collide on the unique key; the later one is repeated and finds it said. */
@Service
@Transactional
class StoredNotices implements Notices {

    private final NoticeRows rows;
    private final Optional<Outbox> outbox;
    private final Clock clock;

    StoredNotices(NoticeRows rows, Optional<Outbox> outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void remind(String unitId, String subject, String text) {
        say(unitId, NoticeKind.REMINDER, subject, text);
    }

    @Override
    public void inform(String unitId, String subject, String text) {
        say(unitId, NoticeKind.NOTICE, subject, text);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> of(String unitId) {
        return rows.findByUnitIdOrderBySentAtDesc(unitId).stream().map(NoticeRow::toNotice).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> about(String subject) {
        return rows.findBySubjectOrderBySentAtDesc(subject).stream().map(NoticeRow::toNotice).toList();
    }

    private void say(String unitId, NoticeKind kind, String subject, String text) {
        NoticeRow row = new NoticeRow(unitId, kind, subject, text, clock.instant());
        if (!rows.existsByFingerprint(row.fingerprint())) {
            rows.save(row);
            outbox.ifPresent(mails -> mails.put(row.toNotice(), row.fingerprint()));
        }
    }
}
