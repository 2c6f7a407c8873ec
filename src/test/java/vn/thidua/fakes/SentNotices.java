package vn.thidua.fakes;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** Remembers notices in memory, each once. */
public class SentNotices implements Notices {

    public final List<Notice> all = new CopyOnWriteArrayList<>();

    @Override
    public void remind(String unitId, String subject, String text) {
        put(new Notice(unitId + subject + text, unitId, NoticeKind.REMINDER, subject, text, Instant.EPOCH));
    }

    @Override
    public void inform(String unitId, String subject, String text) {
        put(new Notice(unitId + subject + text, unitId, NoticeKind.NOTICE, subject, text, Instant.EPOCH));
    }

    private void put(Notice notice) {
        if (!all.contains(notice)) {
            all.add(notice);
        }
    }

    @Override
    public List<Notice> of(String unitId) {
        return all.stream().filter(notice -> notice.unitId().equals(unitId)).toList();
    }

    @Override
    public List<Notice> about(String subject) {
        return all.stream().filter(notice -> notice.subject().equals(subject)).toList();
    }
}
