package vn.thidua.rulepack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.RulePacks;

/** How an administrator vouches for a value on the page. */
@WholeApplication
class RulesPageTest {

    private static final String KEY = "deciders/CULTURAL_HAMLET/COMMUNE_CHAIR@2025-07-01";
    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort
    int port;
    @Autowired
    RulePacks packs;
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
    void theAdministratorConfirmsAValueOfTheDayAndTakesItBack() {
        String page = administrator.open("/rules?day=01/08/2025").body();
        assertThat(page).contains("Thẩm quyền quyết định", "Thôn, tổ dân phố văn hóa, Chủ tịch UBND cấp xã", "suy luận, chưa đối chiếu văn bản",
            "Dự thảo Nghị định 129/2025/NĐ-CP", "Nghị định, thông tư, bộ vietnam-2", "dự thảo, chưa có hiệu lực").contains(KEY);
        assertThat(administrator.open("/rules?day=20/11/2024").body()).doesNotContain(KEY);

        assertThat(post("/rules/confirm", Map.of("reason", "Đã đọc Nghị định 129/2025/NĐ-CP")).statusCode()).isEqualTo(302);
        assertThat(mayDecide()).isTrue();
        assertThat(administrator.open("/rules?day=2025-08-01").body()).contains("Đã đọc Nghị định 129/2025/NĐ-CP", RunningApplication.ADMIN + ",");

        assertThat(post("/rules/withdraw", Map.of("reason", "Nhầm văn bản")).statusCode()).isEqualTo(302);
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        assertThat(post("/rules/confirm", Map.of()).statusCode()).isEqualTo(422);
        assertThat(post("/rules/confirm", Map.of("reason", "x", "number.value", "ba")).body()).contains("phải là số, ví dụ 0,3");
        assertThat(post("/rules/confirm", Map.of("reason", "x", "key", "deciders/KHONG_CO")).statusCode()).isEqualTo(404);
        assertThat(mayDecide()).isFalse();
    }

    @Test
    void nobodyElseMayReadOrConfirm() {
        String manager = "lanh-dao-xem-quy-dinh";
        accounts.putUser(manager, "Lê Thị", "Bình");
        accounts.setPassword(manager, PASSWORD);
        authorizations.setAccess(manager, Set.of(Access.STAFF, Access.MANAGERS));
        Visitor visitor = new Visitor(port);
        visitor.signIn(manager, PASSWORD);

        assertThat(visitor.open("/rules").statusCode()).isEqualTo(403);
        String token = Visitor.token(visitor.open("/"));
        assertThat(visitor.post("/rules/confirm", form(token, Map.of("reason", "x"))).statusCode()).isEqualTo(403);
        assertThat(administrator.post("/rules/confirm", form("", Map.of("reason", "x"))).statusCode()).as("without token").isEqualTo(403);
        assertThat(mayDecide()).isFalse();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return administrator.post(path, form(Visitor.token(administrator.open("/rules")), fields));
    }

    private static Map<String, String> form(String token, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of("pack", "vietnam", "key", KEY, "day", "2025-08-01", "_csrf", token));
        form.putAll(fields);
        return form;
    }

    private boolean mayDecide() {
        return packs.asOf(LocalDate.of(2025, 8, 1)).decider("CULTURAL_HAMLET", ChairLevel.COMMUNE_CHAIR).orElseThrow().mayDecide();
    }
}
