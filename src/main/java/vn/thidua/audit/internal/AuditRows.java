package vn.thidua.audit.internal;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and reads; there is no way to change or remove. */
interface AuditRows extends Repository<AuditRow, Long> {

    AuditRow save(AuditRow row);

    @Query("select a from AuditRow a where a.subject = :subject or a.subject like :below escape '\\' order by a.entryNo")
    List<AuditRow> of(String subject, String below);

    List<AuditRow> findByOrderByEntryNoDesc(Limit limit);
}
