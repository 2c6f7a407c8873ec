package vn.thidua.notification.internal;

import java.util.List;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<NoticeRow, String> {

    NoticeRow save(NoticeRow row);

    boolean existsByFingerprint(String fingerprint);

    List<NoticeRow> findByUnitIdOrderBySentAtDesc(String unitId);

    List<NoticeRow> findBySubjectOrderBySentAtDesc(String subject);
}
