package vn.thidua.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;

/** Who may read the record, what the page finds, and that reading is recorded. */
@WholeApplication
class AuditPageTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort
    int port;
    @Autowired
    AuditTrail trail;
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
    }

    @Test
    void findsBySubjectActionActorAndDay() {
        trail.record("DEADLINE_EXTENDED", "audit-page_1/r0", "Lũ quét <b>ở</b> bản");
        trail.record("OBLIGATION_WAIVED", "audit-page_1/r0/xa-a", "Giải thể");
        trail.record("OBLIGATION_WAIVED", "audit-pageX1/r0/xa-b", "Giải thể");

        assertThat(administrator.open("/audit?subject=audit-page_1").body()).contains("2 mục.", "Gia hạn", "Miễn nghĩa vụ", "Hệ thống", "chờ niêm phong")
            .contains("Lũ quét &lt;b&gt;ở&lt;/b&gt; bản").doesNotContain("xa-b");
        assertThat(administrator.open("/audit?subject=audit-page&action=OBLIGATION_WAIVED").body()).contains("2 mục.", "xa-b");
        assertThat(administrator.open("/audit?subject=audit-page&actor=nobody").body()).contains("0 mục.");
        assertThat(administrator.open("/audit?subject=audit-page&to=01/01/2020").body()).contains("0 mục.");
        assertThat(administrator.open("/audit?subject=audit-page&from=2020-01-01&page=99").body()).contains("3 mục.");
        assertThat(log.of("audit")).filteredOn(entry -> entry.action().equals("AUDIT_READ")).extracting(AuditEntry::actor, AuditEntry::reason)
            .contains(org.assertj.core.groups.Tuple.tuple(RunningApplication.ADMIN, "Điều kiện: đối tượng audit-page, việc Miễn nghĩa vụ"));
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThat(administrator.open("/audit?from=32/01/2024")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("«Từ ngày»: phải là một ngày có thật");
        });
        assertThat(administrator.open("/audit?from=02/01/2024&to=01/01/2024")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("«Đến ngày» phải từ «Từ ngày» trở đi");
        });
        assertThat(administrator.open("/audit?subject=a%00b").statusCode()).isEqualTo(422);
        assertThat(administrator.open("/audit?subject=a%27--&action=%27").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesThroughMany() {
        for (int i = 0; i < AuditPage.PAGE + 1; i++) {
            trail.record("UNITS_URGED", "audit-many", "lần " + i);
        }

        assertThat(administrator.open("/audit?subject=audit-many").body()).contains("Trang 1 trên 2", "Cũ hơn", "lần 50<").doesNotContain("lần 0<", "Mới hơn");
        assertThat(administrator.open("/audit?subject=audit-many&page=2").body()).contains("Trang 2 trên 2", "Mới hơn", "lần 0<").doesNotContain("lần 50<");
    }

    @Test
    void theTableTakesTheHeadOfTheChainAlong() {
        trail.record("REWARDS_PAID", "audit-table", "=1+1");

        HttpResponse<String> file = administrator.open("/audit/table?subject=audit-table");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).get().asString().contains("nhat-ky-kiem-toan.xlsx");
        assertThat(log.of("audit")).extracting(AuditEntry::action).contains("AUDIT_EXPORTED");
    }

    @Test
    void staffDoNotReadItAndTheAttemptIsRecorded() {
        accounts.putUser("can-bo-audit", "Hoàng Văn", "Bình");
        accounts.setPassword("can-bo-audit", PASSWORD);
        authorizations.setAccess("can-bo-audit", Set.of(Access.STAFF));
        Visitor staff = new Visitor(port);
        staff.signIn("can-bo-audit", PASSWORD);

        assertThat(staff.open("/").body()).doesNotContain("Nhật ký kiểm toán");
        assertThat(staff.open("/audit").statusCode()).isEqualTo(403);
        assertThat(staff.open("/audit/table").statusCode()).isEqualTo(403);
        assertThat(actionsOf("can-bo-audit")).contains("SIGNED_IN account/can-bo-audit", "ACCESS_REFUSED /audit", "ACCESS_REFUSED /audit/table");

        authorizations.setAccess("can-bo-audit", Set.of(Access.MANAGERS));
        assertThat(staff.open("/").body()).contains("Nhật ký kiểm toán");
        assertThat(staff.open("/audit").statusCode()).isEqualTo(200);
    }

    private List<String> actionsOf(String actor) {
        return log.latest(200).stream().filter(entry -> entry.actor().equals(actor)).map(entry -> entry.action() + " " + entry.subject()).toList();
    }
}
