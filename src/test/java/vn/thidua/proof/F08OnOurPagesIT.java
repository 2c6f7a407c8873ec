package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.upkeep.CheckData;

/** F8 on our own pages: two who press the same button in the same moment never see an error 500, and nothing is begun twice. */
@BusyCommune
class F08OnOurPagesIT {

    private static final int TURNS = Runs.of(10, 50);

    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired CheckData check;
    @Autowired BusinessCalendar calendar;

    private final Map<String, Person> people = new ConcurrentHashMap<>();

    @Test
    void aPlanIsBroughtInAndItsMovementStartedOnce() {
        Race imports = new Race("a plan brought in twice");
        Race starts = new Race("a movement started twice");
        String yaml = jdbc.queryForObject("select yaml from td_plan where plan_id = ?", String.class, CommuneScripts.REGISTERING);
        for (int turn = 0; turn < TURNS; turn++) {
            String id = "hai-nguoi-cung-bam-" + turn;
            String plan = yaml.replaceFirst("(?m)^id: .*", "id: " + id);
            both("cv-thi-dua", "tt-phong-van-hoa-xa-hoi", "/plans", Map.of("yaml", plan)).forEach(imports::note);
            assertThat(count("select count(*) from td_plan where plan_id = ?", id)).isEqualTo(1);
            starts.run(pair("cv-thi-dua", "tt-phong-van-hoa-xa-hoi", "/plans/" + id + "/start", Map.of()));
            assertThat(count("select count(*) from td_movement where plan_id = ?", id)).isEqualTo(1);
            assertThat(count("select count(*) from act_ru_execution where parent_id_ is null and business_key_ = ?", id)).isEqualTo(1);
        }
        Figures.print("F8", "%s", imports);
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s", starts);
    }

    @Test
    void anAwardIsProposedOnce() {
        Race race = new Race("an ad hoc award proposed twice");
        for (int turn = 0; turn < TURNS; turn++) {
            Map<String, String> proposal = Map.of("movement", CommuneScripts.REGISTERING, "unitId", "thon-pac-ma", "kind", "COLLECTIVE", "nominee",
                    "Tổ hai người cùng bấm " + turn, "award", "CERTIFICATE_OF_MERIT", "achievement", "Việc thứ " + turn, "achievedOn",
                    LocalDate.now(VietnamTime.ZONE).toString(), "confirmation", "Xác nhận của thôn");
            race.run(pair("cv-thi-dua", "tt-phong-van-hoa-xa-hoi", "/awards/ad-hoc", proposal));
        }
        assertThat(count("select count(*) from td_ad_hoc_award where nominee_name like ?", "Tổ hai người cùng bấm %")).isEqualTo(TURNS);
        assertThat(count("select count(*) from (select 1 from act_ru_execution where parent_id_ is null group by business_key_, proc_def_id_ having count(*) > 1) twice"))
                .isZero();
        Figures.print("F8", "%s", race);
    }

    @Test
    void twoImportsOfOneYearLeaveOneOfThem() {
        Race race = new Race("a year of the calendar imported twice");
        Person one = person("quantri");
        Person other = person("quantri ");
        for (int turn = 0; turn < TURNS; turn++) {
            List<AtOnce.Ending<HttpResponse<String>>> endings = AtOnce.run(
                    List.of(() -> year(one, "04/02/2027", "10/02/2027"), () -> year(other, "08/02/2027", "14/02/2027")));
            assertThat(endings).allMatch(AtOnce.Ending::succeeded).allSatisfy(act -> assertThat(act.value().statusCode()).as(act.value().body()).isEqualTo(302));
            endings.forEach(act -> race.note(act.value()));
            assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 4))).as("one of them, whole").isNotEqualTo(calendar.isWorkingDay(LocalDate.of(2027, 2, 12)));
        }
        Figures.print("F8", "%s", race);
    }

    @Test
    void aRosterBroughtInTwiceIsThereOnce() throws Exception {
        Race race = new Race("a roster brought in twice");
        String roster = Files.readString(Path.of("target", "commune", "roster.yaml"));
        for (int turn = 0; turn < Runs.of(3, 20); turn++) {
            String one = turn % 2 == 0 ? "cb-mat-tran" : "cb-hoi-phu-nu";
            String other = roster.replace("unit: van-phong, people: [cb-van-phong]", "unit: van-phong, people: [cb-van-phong, %s]".formatted(one));
            assertThat(other).isNotEqualTo(roster);
            both("quantri", "quantri ", "/roster", Map.of("yaml", other)).forEach(race::note);
        }
        assertThat(count("select count(*) from (select 1 from td_role_assignment where valid_to is null group by person_id, role, unit_id having count(*) > 1) twice"))
                .isZero();
        both("quantri", "quantri ", "/roster", Map.of("yaml", roster));
        Figures.print("F8", "%s", race);
    }

    private static HttpResponse<String> year(Person administrator, String from, String to) {
        return administrator.send("/calendar/import",
                Map.of("year", "2027", "text", from + ";" + to + ";nghỉ;Tết Nguyên đán", "reason", "Thông báo nghỉ Tết"));
    }

    private List<HttpResponse<String>> both(String one, String other, String page, Map<String, String> form) {
        return AtOnce.run(pair(one, other, page, form)).stream().map(AtOnce.Ending::value).toList();
    }

    private List<Callable<HttpResponse<String>>> pair(String one, String other, String page, Map<String, String> form) {
        Person first = person(one);
        Person second = person(other);
        return List.of(() -> first.send(page, form), () -> second.send(page, form));
    }

    private int count(String sql, Object... values) {
        return jdbc.queryForObject(sql, Integer.class, values);
    }

    /** A blank behind the name stands for a second browser of the same person. */
    private Person person(String id) {
        return people.computeIfAbsent(id, one -> Person.signedIn(port, one.strip()));
    }
}
