package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Notices;

/** {@code notices: <subject>}: what units were told about it. */
@Component
class NoticeFacts extends Facts<List<Notice>> {

    private final Notices notices;

    NoticeFacts(Notices notices) {
        super("notices", Map.of("count", List::size, "units", found -> found.stream().map(Notice::unitId).distinct().toList(),
            "texts", found -> found.stream().map(Notice::text).toList()));
        this.notices = notices;
    }

    @Override
    List<Notice> find(String key) {
        return notices.about(key);
    }
}
