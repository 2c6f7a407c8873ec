package vn.thidua.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;

/**
 * The rows of the outbox. Whoever changes one says with how many attempts it was found; if that is no longer so, somebody else has it
 * and nothing is changed. This one rule keeps nodes apart, on every database.
 */
@Repository
class MailStore {

    private static final String ADD = """
            insert into td_mail (id, notice_id, person_id, address, message_id, subject, text, state, attempts, next_attempt_at, written_at)
            values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""";
    private static final String DUE = """
            select * from td_mail where state = 'WAITING' and next_attempt_at <= ? order by next_attempt_at, written_at, id fetch first ? rows only""";
    private static final String CLAIM = """
            update td_mail set attempts = attempts + 1, next_attempt_at = ? where id = ? and state = 'WAITING' and attempts = ? and next_attempt_at <= ?""";
    private static final String SETTLE = """
            update td_mail set state = ?, next_attempt_at = ?, last_reason = ?, sent_at = ? where id = ? and state = 'WAITING' and attempts = ?""";
    private static final String REVIVE = """
            update td_mail set state = 'WAITING', attempts = 0, address = ?, next_attempt_at = ? where id = ? and state = 'DEAD'""";

    private final JdbcTemplate jdbc;

    MailStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail) {
        jdbc.update(ADD, mail.id(), mail.noticeId(), mail.personId(), mail.address(), mail.messageId(), mail.subject(), mail.text(),
                at(mail.nextAttemptAt()), at(mail.writtenAt()));
    }

    List<Mail> due(Instant now, int most) {
        return jdbc.query(DUE, MailStore::mail, at(now), most);
    }

    /** Takes a due mail for oneself until {@code lostAt}; false when another was faster. */
    boolean claim(Mail mail, Instant now, Instant lostAt) {
        return jdbc.update(CLAIM, at(lostAt), mail.id(), mail.attempts(), at(now)) == 1;
    }

    boolean sent(Mail claimed, Instant now) {
        return settle(claimed, MailState.SENT, now, null, now);
    }

    boolean later(Mail claimed, Instant next, String reason) {
        return settle(claimed, MailState.WAITING, next, reason, null);
    }

    boolean dead(Mail claimed, Instant now, String reason) {
        return settle(claimed, MailState.DEAD, now, reason, null);
    }

    /** False when it is not dead any more. */
    boolean revive(String id, String address, Instant now) {
        return jdbc.update(REVIVE, address, at(now), id) == 1;
    }

    Optional<Mail> find(String id) {
        return jdbc.query("select * from td_mail where id = ?", MailStore::mail, id).stream().findFirst();
    }

    List<Mail> waiting(int most) {
        return jdbc.query("select * from td_mail where state = 'WAITING' order by next_attempt_at, id fetch first ? rows only", MailStore::mail, most);
    }

    List<Mail> dead(int most) {
        return jdbc.query("select * from td_mail where state = 'DEAD' order by next_attempt_at desc, id fetch first ? rows only", MailStore::mail, most);
    }

    Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0L);
        }
        jdbc.query("select state, count(*) from td_mail group by state", row -> {
            counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    private boolean settle(Mail claimed, MailState state, Instant next, String reason, Instant sentAt) {
        return jdbc.update(SETTLE, state.name(), at(next), reason, sentAt == null ? null : at(sentAt), claimed.id(), claimed.attempts()) == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(row.getString("id"), row.getString("notice_id"), row.getString("person_id"), row.getString("address"),
                row.getString("message_id"), row.getString("subject"), row.getString("text"), MailState.valueOf(row.getString("state")),
                row.getInt("attempts"), instant(row, "next_attempt_at"), row.getString("last_reason"), instant(row, "written_at"),
                instant(row, "sent_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
