package vn.thidua.deadline.web;

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
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;

/** How an administrator keeps the calendar on its page. */
@WholeApplication
class CalendarPageTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final LocalDate DAY = LocalDate.of(2033, 3, 3);

    @LocalServerPort
    int port;
    @Autowired
    BusinessCalendar calendar;
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
    void aDayIsEnteredAndTakenOut() {
        assertThat(administrator.open("/calendar?year=2027").body()).contains("dự kiến, chưa công bố", "thứ Bảy, 06/02/2027");
        assertThat(administrator.open("/calendar?year=2033").body()).contains("Phần mềm chưa có lịch năm này");

        assertThat(post("day", Map.of("day", "3/3/2033", "worked", "false", "name", "Nghỉ thử", "reason", "Thông báo 1")).statusCode()).isEqualTo(302);
        assertThat(calendar.isWorkingDay(DAY)).isFalse();
        assertThat(administrator.open("/calendar?year=2033").body()).contains("Nghỉ thử", "Thông báo 1", "lịch kèm phần mềm: ngày thường");

        assertThat(post("remove", Map.of("day", "2033-03-03", "reason", "Nhầm")).statusCode()).isEqualTo(302);
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
    }

    @Test
    void aFileWithWrongRowsKeepsWhatWasTyped() {
        HttpResponse<String> wrong = post("import", Map.of("year", "2034", "text", "01/01/2034;;nghỉ;Tết Dương lịch\n30/02/2034;;nghỉ;Sai", "reason", "Thử nhập"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không có gì được thay đổi", "Dòng 2", "30/02/2034", "Tết Dương lịch", "Thử nhập");
        assertThat(calendar.knows(2034)).isFalse();
        assertThat(post("import", Map.of("year", "2034", "text", "14/03/2034;;nghỉ;Nghỉ thử", "reason", "Thử")).statusCode()).isEqualTo(302);
        assertThat(calendar.isWorkingDay(LocalDate.of(2034, 3, 14))).isFalse();
    }

    @Test
    void nobodyElseMayReadOrChangeIt() {
        String officer = "can-bo-xem-lich";
        accounts.putUser(officer, "Lê Thị", "Bình");
        accounts.setPassword(officer, PASSWORD);
        authorizations.setAccess(officer, Set.of(Access.STAFF, Access.MANAGERS));
        Visitor visitor = new Visitor(port);
        visitor.signIn(officer, PASSWORD);

        assertThat(visitor.open("/calendar").statusCode()).isEqualTo(403);
        Map<String, String> day = new HashMap<>(Map.of("day", "3/3/2033", "worked", "false", "name", "x", "reason", "x"));
        assertThat(administrator.post("/calendar/day", day).statusCode()).as("without token").isEqualTo(403);
        day.put("_csrf", Visitor.token(visitor.open("/")));
        assertThat(visitor.post("/calendar/day", day).statusCode()).isEqualTo(403);
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
    }

    private HttpResponse<String> post(String what, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", Visitor.token(administrator.open("/calendar")));
        return administrator.post("/calendar/" + what, form);
    }
}
