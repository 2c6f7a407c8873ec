package vn.thidua.audit.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.SearchAudit;

@Service
@Transactional(readOnly = true)
class AuditSearch implements SearchAudit {

    private final JdbcTemplate jdbc;

    AuditSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(AuditFilter filter) {
        Where where = new Where(filter);
        return jdbc.queryForObject("select count(*) from td_audit a" + where.sql, Long.class, where.values.toArray());
    }

    @Override
    public List<Found> find(AuditFilter filter, int offset, int limit) {
        Where where = new Where(filter);
        where.values.add(offset);
        where.values.add(limit);
        return jdbc.query("select a.*, s.seal_no from td_audit a left join td_audit_seal s on s.entry_no = a.entry_no" + where.sql
            + " order by a.entry_no desc offset ? rows fetch next ? rows only",
            (row, n) -> new Found(StoredAudit.entry(row, n), row.getObject("seal_no") != null), where.values.toArray());
    }

    /** Conditions with their values; no value ever becomes part of the statement. */
    private static final class Where {

        private final List<Object> values = new ArrayList<>();
        private String sql = "";

        Where(AuditFilter filter) {
            and("a.subject like ? escape '\\'", filter.subject() == null ? null : Likeness.beginning(filter.subject()));
            and("a.actor = ?", filter.actor());
            and("a.action = ?", filter.action());
            and("a.recorded_at >= ?", utc(filter.from()));
            and("a.recorded_at < ?", utc(filter.until()));
        }

        private void and(String condition, Object value) {
            if (value != null) {
                sql += (values.isEmpty() ? " where " : " and ") + condition;
                values.add(value);
            }
        }

        private static Object utc(Instant instant) {
            return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        }
    }
}
