package vn.thidua.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;
import vn.thidua.notification.MailOutbox;
import vn.thidua.notification.MailState;

/** What an administrator sees of the outbox and does about it; nothing is sent here. */
@WholeApplication
class MailPageTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String PERSON = "insert into td_person (id, version, family_and_middle_name, given_name, category, unit_id, roster_order, email) "
            + "values ('mail-page', 0, 'Lý Thị', 'Thử', 'CIVIL_SERVANT', 'x', 999, 'moi@x.example')";

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    MailOutbox outbox;
    @Autowired
    AuditLog log;
    @Autowired
    Accounts accounts;
    @Autowired
    Authorizations authorizations;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = Visitor.administrator(port);
        jdbc.update("insert into td_unit (id, version, name, type, subordinate, valid_from, roster_order) values ('x', 0, 'X', 'COMMUNE', true, date '2020-01-01', 999)");
        jdbc.update(PERSON);
        mail("cho-1", "mail-page", "WAITING", "Không kết nối được với máy chủ thư.");
        mail("hong-1", "mail-page", "DEAD", "Máy chủ thư không nhận địa chỉ người nhận: «550 <b>unknown</b>».");
        mail("hong-2", "mail-page", "DEAD", "Máy chủ thư từ chối thư.");
        mail("hong-3", "khong-con-dia-chi", "DEAD", "Máy chủ thư từ chối thư.");
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from td_mail");
        jdbc.update("delete from td_person where id = 'mail-page'");
        jdbc.update("delete from td_unit where id = 'x'");
    }

    @Test
    void showsWhatWaitsAndWhatCouldNotBeSentWithTheReason() {
        assertThat(administrator.open("/").body()).contains("href=\"/mail\"");
        assertThat(administrator.open("/mail").body()).contains("Không gửi được", "cu@x.example", "«550 &lt;b&gt;unknown&lt;/b&gt;»", "Gửi lại tất cả", "Chờ gửi")
            .doesNotContain("Chưa bật gửi thư", "<b>unknown");
        assertThat(log.of("mail")).extracting(AuditEntry::action).contains("MAIL_READ");
    }

    @Test
    void sendsOneAgainToTheAddressOfTheRoster() {
        assertThat(post("/mail/resend", Map.of("id", "hong-1")).statusCode()).isEqualTo(302);

        assertThat(outbox.waiting(10)).filteredOn(mail -> mail.id().equals("hong-1")).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("moi@x.example");
            assertThat(mail.attempts()).isZero();
        });
        assertThat(log.of("mail/hong-1")).extracting(AuditEntry::action, AuditEntry::actor)
            .contains(tuple("MAIL_RESENT", RunningApplication.ADMIN));
        assertThat(post("/mail/resend", Map.of("id", "hong-1")).statusCode()).as("no longer dead").isEqualTo(409);
        assertThat(post("/mail/resend", Map.of("id", "hong-3")).body()).contains("không còn địa chỉ thư điện tử");
        assertThat(post("/mail/resend", Map.of("id", "khong-co")).statusCode()).isEqualTo(404);
    }

    @Test
    void sendsAllAgainThatHaveAnAddress() {
        assertThat(post("/mail/resend-all", Map.of()).statusCode()).isEqualTo(302);

        assertThat(administrator.open("/mail").body()).contains("2 thư đã trở lại hàng chờ gửi.");
        assertThat(outbox.counts()).containsEntry(MailState.WAITING, 3L).containsEntry(MailState.DEAD, 1L);
    }

    @Test
    void isClosedToManagersAndStaff() {
        accounts.putUser("lanh-dao-thu", "Hoàng Văn", "Bình");
        accounts.setPassword("lanh-dao-thu", PASSWORD);
        authorizations.setAccess("lanh-dao-thu", Set.of(Access.STAFF, Access.MANAGERS));
        Visitor manager = new Visitor(port);
        manager.signIn("lanh-dao-thu", PASSWORD);

        assertThat(manager.open("/").body()).doesNotContain("href=\"/mail\"");
        assertThat(manager.open("/mail").statusCode()).isEqualTo(403);
        String token = Visitor.token(manager.open("/account"));
        assertThat(manager.post("/mail/resend-all", Map.of("_csrf", token)).statusCode()).isEqualTo(403);
        assertThat(manager.post("/mail/resend", Map.of("_csrf", token, "id", "hong-1")).statusCode()).isEqualTo(403);
        assertThat(outbox.counts()).containsEntry(MailState.DEAD, 3L);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("_csrf", Visitor.token(administrator.open("/mail")));
        return administrator.post(path, fields);
    }

    private void mail(String id, String person, String state, String reason) {
        jdbc.update("insert into td_mail (id, notice_id, person_id, address, message_id, subject, text, state, attempts, next_attempt_at, last_reason, written_at) "
                + "values (?, 'x', ?, 'cu@x.example', ?, '[Thi đua] Đôn đốc: X', 'x', ?, 1, current_timestamp, ?, current_timestamp)",
            id, person, "<" + id + "@x.example>", state, reason);
    }
}
