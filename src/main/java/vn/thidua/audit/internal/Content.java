package vn.thidua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** What an entry says, as it is fingerprinted. */
record Content(Instant at, String actor, String action, String subject, String reason) {

    /** What both databases keep of an instant. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static Content of(ResultSet row) throws SQLException {
        return new Content(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("actor"), row.getString("action"),
                row.getString("subject"), row.getString("reason"));
    }

    String digest(SealHash hash) {
        return hash.of(at, actor, action, subject, reason);
    }
}
