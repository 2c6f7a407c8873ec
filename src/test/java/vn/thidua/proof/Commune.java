package vn.thidua.proof;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.ThiDuaApplication;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.PostgresDatabase;
import vn.thidua.proof.OpenWork.Work;

/** A commune in the midst of everything, played once into a database of which each proof gets a copy: see {@link CommuneScripts}, and councils that vote. */
final class Commune {

    /** How many sessions of the council are voting, besides one more. */
    static final int SESSIONS = Runs.of(20, 100);
    /** How many ad hoc awards are proposed, and how many movements prepared. */
    static final int PROPOSALS = Runs.of(20, 200);
    static final int MOVEMENTS = Runs.of(4, 20);
    private static final int OFFICERS = 20;
    static final String SECRETARY = "tt-phong-van-hoa-xa-hoi";
    /** The member of the council who is away. */
    static final String ABSENT = "tt-ban-xay-dung-dang";

    private static final String CONVENED = CommuneScripts.COUNCIL + "/p0/a0/s";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final ServletWebServerApplicationContext application;
    private final JdbcTemplate jdbc;

    private Commune(ServletWebServerApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    private static final class Template {

        static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();
        static final String ADDRESS = played(PEOPLE);
    }

    /** JDBC address of a new database in which the commune has come so far. */
    static String copy() {
        return PostgresDatabase.copyOf(Template.ADDRESS);
    }

    /** Whoever is signed in, and in each copy too: the council, the offices, and the officers of some units. */
    static Set<String> signedIn() {
        return Template.PEOPLE.keySet();
    }

    /** @param port of an application on a copy */
    static Person person(String userId, int port) {
        return Template.PEOPLE.get(userId).at(port);
    }

    static String session(int number) {
        return "phien-%03d/s".formatted(number);
    }

    /** Arguments with which the application runs on a copy. */
    static List<String> arguments(String database) {
        return List.of("--spring.profiles.active=postgres,demo", "--THIDUA_DB_URL=" + database, "--THIDUA_DB_USER=postgres",
                "--THIDUA_DB_PASSWORD=bat-ky");
    }

    private static String played(Map<String, Person> people) {
        ClockUtil.reset();
        String database = PostgresDatabase.newDatabase();
        List<String> all = new ArrayList<>(arguments(database));
        all.addAll(CommuneScripts.arguments());
        all.addAll(List.of("--server.port=0", "--camunda.bpm.job-execution.enabled=false"));
        try (var application = (ServletWebServerApplicationContext) SpringApplication.run(ThiDuaApplication.class, all.toArray(String[]::new))) {
            Commune commune = new Commune(application);
            commune.openSessions();
            commune.proposeAwards();
            commune.prepareMovements();
            commune.whoWorks().parallel().forEach(id -> people.put(id, commune.signedIn(id)));
        }
        return database;
    }

    /** Sessions on dossiers like those of the one that is convened, as the process that collects them begins them, up to where the ballots are out. */
    private void openSessions() {
        Person secretary = signedIn(SECRETARY);
        for (int n = 1; n <= SESSIONS + 1; n++) {
            String id = session(n);
            String ofThis = " || '/%s'".formatted(id);
            copyRows("td_nomination", "id in (select nomination_id from td_council_case where session_id = ?)",
                    Map.of("id", "id" + ofThis, "position", "position + 1000 * " + n));
            copyRows("td_council_session", "id = ?", Map.of("id", "'" + id + "'", "status", "'PREPARED'", "sitting", "0", "meets_at", "null",
                    "place", "null", "version", "0"));
            copyRows("td_council_case", "session_id = ?", Map.of("id", "gen_random_uuid()::text", "session_id", "'" + id + "'",
                    "nomination_id", "nomination_id" + ofThis));
            application.getBean(Processes.class).start("council-session", id, Map.of("sessionId", id, "movementId", CommuneScripts.COUNCIL,
                    "issuerUnitId", "ubnd-xa-chi-lang", "advisoryUnitId", "phong-van-hoa-xa-hoi"));
            LocalDateTime tomorrow = LocalDateTime.now(VietnamTime.ZONE).plusDays(1);
            secretary.expect(204, task(id), Map.of("meetsAt", MINUTE.format(tomorrow), "place", "Phòng họp tầng 2"));
            secretary.expect(204, task(id), Map.of("attendance", attendance(id), "recusals", List.of(), "votingEndsAt", MINUTE.format(tomorrow.plusDays(1))));
        }
        var management = application.getBean(ManagementService.class);
        management.createJobQuery().processDefinitionKey("council-session").messages().list().forEach(job -> management.executeJob(job.getId()));
    }

    /** Each leads to a decision of its own. */
    private void proposeAwards() {
        Person advisor = signedIn("cv-thi-dua");
        String today = LocalDate.now(VietnamTime.ZONE).toString();
        for (int n = 1; n <= PROPOSALS; n++) {
            require(advisor.send("/awards/ad-hoc", Map.of("movement", CommuneScripts.REGISTERING, "unitId", "thon-pac-ma", "kind", "COLLECTIVE", "nominee",
                    "Tổ tự quản số " + n, "award", "CERTIFICATE_OF_MERIT", "achievement", "Cứu hộ trong đợt mưa lũ, việc thứ " + n, "achievedOn", today,
                    "confirmation", "Xác nhận của thôn")));
        }
    }

    /** Movements whose plans wait for review, approval and number. */
    private void prepareMovements() {
        Person advisor = signedIn("cv-thi-dua");
        for (int n = 1; n <= MOVEMENTS; n++) {
            require(advisor.send("/plans", Map.of("yaml", plan("phong-trao-" + n))));
            require(advisor.send("/plans/phong-trao-%d/start".formatted(n), Map.of()));
        }
    }

    /** The plan that the commune carries out, under another id and two months later. */
    private String plan(String id) {
        String yaml = jdbc.queryForObject("select yaml from td_plan where plan_id = ?", String.class, CommuneScripts.REGISTERING);
        return CommuneScripts.later(yaml, 8).replaceFirst("(?m)^id: .*", "id: " + id).replaceFirst("(?m)^title: Phát động", "title: Phát động " + id);
    }

    private Stream<String> whoWorks() {
        OpenWork work = new OpenWork(jdbc);
        Stream<String> council = work.of("userTask_vote", session(1) + "/%").stream().map(Work::person);
        Stream<String> units = work.all().stream().map(Work::person).filter(Objects::nonNull).distinct().limit(OFFICERS);
        return Stream.of(council, Stream.of("cv-thi-dua", "chu-tich", "van-thu"), units).flatMap(Function.identity()).distinct();
    }

    private Person signedIn(String userId) {
        return Person.signedIn(application.getWebServer().getPort(), userId);
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.uri() + " " + answer.statusCode() + " " + answer.body().replaceAll("(?s)<[^>]+>|\\s+", " "));
        }
    }

    private List<Map<String, Object>> attendance(String session) {
        return jdbc.queryForList("select member_id from td_council_seat where session_id = ? order by 1", String.class, session).stream()
                .map(member -> member.equals(ABSENT) ? Map.<String, Object>of("memberId", member, "present", false, "absenceReason", "Dự lớp bồi dưỡng")
                        : Map.<String, Object>of("memberId", member, "present", true)).toList();
    }

    private String task(String session) {
        String instance = application.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(session).singleResult().getId();
        return application.getBean(TaskService.class).createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    /**
     * @param which  condition on the rows that belong to the convened session
     * @param others SQL of the columns that differ
     */
    private void copyRows(String table, String which, Map<String, String> others) {
        List<String> columns = jdbc.queryForList("select column_name from information_schema.columns where table_name = ? order by ordinal_position",
                String.class, table);
        List<String> values = columns.stream().map(column -> others.getOrDefault(column, column)).toList();
        jdbc.update("insert into %s (%s) select %s from %1$s where %s".formatted(table, String.join(", ", columns), String.join(", ", values), which), CONVENED);
    }
}
