package vn.thidua.audit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.thidua.audit.AuditProof;
import vn.thidua.audit.ChainHead;

/** Recalculates every link and looks for entries outside the chain; reads one state of the database and writes nothing. */
public final class ChainCheck {

    private static final int FETCH = 1_000;
    private static final String LINKS = """
            select s.seal_no, s.entry_no, s.rolled_back, s.hash, a.entry_no as present, a.recorded_at, a.actor, a.action, a.subject, a.reason, a.digest
            from td_audit_seal s left join td_audit a on a.entry_no = s.entry_no order by s.seal_no""";
    private static final String OUTSIDE = """
            select a.*, p.entry_no as waits from td_audit a left join td_audit_seal s on s.entry_no = a.entry_no
            left join td_audit_pending p on p.entry_no = a.entry_no where s.entry_no is null order by a.entry_no""";
    private static final String GAPS = """
            select before_no, entry_no from (select entry_no, lag(entry_no) over (order by entry_no) as before_no
            from (select entry_no from td_audit union select entry_no from td_audit_seal) all_numbers) numbers
            where entry_no > coalesce(before_no, 0) + 1 order by entry_no""";

    private final DataSource database;
    private final AuditSettings settings;

    public ChainCheck(DataSource database, AuditSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** @param noted heads that were noted elsewhere earlier; each must still be in the chain */
    public AuditProof prove(List<ChainHead> noted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                return prove(statement, noted);
            } finally {
                connection.rollback();
            }
        }
    }

    private AuditProof prove(Statement statement, List<ChainHead> noted) throws SQLException {
        ChainWalk walk = new ChainWalk(settings, noted);
        try (ResultSet links = statement.executeQuery(LINKS)) {
            while (links.next()) {
                walk.meet(links);
            }
        }
        try (ResultSet entries = statement.executeQuery(OUTSIDE)) {
            while (entries.next()) {
                walk.meetOutside(entries);
            }
        }
        return walk.end(gaps(statement));
    }

    private static List<String> gaps(Statement statement) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (ResultSet gaps = statement.executeQuery(GAPS)) {
            while (gaps.next()) {
                long first = gaps.getLong("before_no") + 1;
                long last = gaps.getLong("entry_no") - 1;
                missing.add(first == last ? "" + first : first + "–" + last);
            }
        }
        return missing;
    }
}
