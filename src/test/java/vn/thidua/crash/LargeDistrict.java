package vn.thidua.crash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.spin.Spin;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.ThiDuaApplication;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.PrepareMovement;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.People;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;

/** An invented district with very many enterprises, all of which must register, and the movement that asks them to. */
final class LargeDistrict {

    private static final String MOVEMENT = "doanh-nghiep-thi-dua";

    private final ApplicationContext application;
    private final LocalDate today = VietnamTime.dayOf(Instant.now());

    private LargeDistrict(ApplicationContext application) {
        this.application = application;
    }

    /** Arguments with which the application runs on a database of {@link vn.thidua.engine.testing.PostgresDatabase}. */
    static List<String> arguments(String database, String... further) {
        return Stream.concat(Stream.of("--spring.profiles.active=postgres", "--server.port=0", "--THIDUA_DB_URL=" + database,
                "--THIDUA_DB_USER=postgres", "--THIDUA_DB_PASSWORD=bat-ky", "--thidua.admin.id=quantri",
                "--thidua.admin.password=mat-khau-thu-nghiem"), Stream.of(further)).toList();
    }

    /**
     * Takes the movement through review, approval and number, with no job executor, to where the next start of the application launches it.
     *
     * @return key of the registration round that the launch will open
     */
    static String issued(String database, int enterprises) {
        ClockUtil.reset();
        String[] arguments = arguments(database, "--camunda.bpm.job-execution.enabled=false").toArray(String[]::new);
        try (ConfigurableApplicationContext application = SpringApplication.run(ThiDuaApplication.class, arguments)) {
            new LargeDistrict(application).issue(enterprises);
            return MOVEMENT + "/r0";
        }
    }

    private void issue(int enterprises) {
        application.getBean(ImportRoster.class).from(roster(enterprises));
        Plans plans = application.getBean(Plans.class);
        plans.importPlan(plan());
        as("cv-thi-dua", () -> application.getBean(PrepareMovement.class).prepare(MOVEMENT, DeadlinePolicy.DEFAULT));
        Map<String, String> reasons = plans.findings(MOVEMENT, today).stream().filter(finding -> finding.severity() == Severity.WARN)
                .collect(Collectors.toMap(Finding::key, finding -> "Đã cân nhắc", (one, same) -> one));
        complete("cv-thi-dua", Map.of("reviewOutcome", "SUBMIT", "reasons", Spin.JSON(reasons)));
        complete("chu-tich", Map.of("approval", "APPROVE"));
        complete("van-thu", Map.of("number", 12L, "issuedOn", today.toString()));
    }

    private void complete(String userId, Map<String, Object> answers) {
        String task = application.getBean(TaskService.class).createTaskQuery().processInstanceBusinessKey(MOVEMENT).singleResult().getId();
        as(userId, () -> application.getBean(FormService.class).submitTaskForm(task, answers));
    }

    private void as(String userId, Runnable action) {
        List<String> groups = application.getBean(People.class).rolesOf(userId).stream()
                .map(held -> held.role().groupAt(held.unitId())).toList();
        IdentityService identity = application.getBean(IdentityService.class);
        identity.setAuthentication(userId, groups);
        try {
            action.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String roster(int enterprises) {
        List<String> ids = IntStream.rangeClosed(1, enterprises).mapToObj("doanh-nghiep-%05d"::formatted).toList();
        return """
                name: Huyện Nà Mẫu
                validFrom: 2024-01-01
                units:
                - {id: ubnd-huyen, name: UBND huyện Nà Mẫu, type: DISTRICT_COMMITTEE}
                - {id: phong-noi-vu, name: Phòng Nội vụ, type: SPECIALIZED_AGENCY, parent: ubnd-huyen}
                %speople:
                - {id: chu-tich, familyAndMiddleName: Hoàng Mẫu, givenName: Sơn, category: CADRE, unit: ubnd-huyen}
                - {id: van-thu, familyAndMiddleName: Lộc Thị Mẫu, givenName: Hà, category: CIVIL_SERVANT, unit: ubnd-huyen}
                - {id: cv-thi-dua, familyAndMiddleName: Vi Mẫu, givenName: Lan, category: CIVIL_SERVANT, unit: phong-noi-vu}
                - {id: can-bo, familyAndMiddleName: Nông Mẫu, givenName: Tâm, category: EMPLOYEE, unit: %s}
                roles:
                - {role: ISSUER_CHAIR, unit: ubnd-huyen, people: [chu-tich]}
                - {role: CLERK, unit: ubnd-huyen, people: [van-thu]}
                - {role: ADVISORY_BODY, unit: phong-noi-vu, people: [cv-thi-dua]}
                %s""".formatted(
                lines(ids, "- {id: %1$s, name: Doanh nghiệp %1$s, type: ENTERPRISE, parent: ubnd-huyen, subordinate: false}"),
                ids.get(0), lines(ids, "- {role: UNIT_OFFICER, unit: %s, people: [can-bo]}"));
    }

    private static String lines(List<String> ids, String form) {
        return ids.stream().map(id -> form.formatted(id) + "\n").collect(Collectors.joining());
    }

    /** All its deadlines are months away, so that no timer disturbs the opening. */
    private String plan() {
        return """
                id: %s
                title: Phong trào thi đua của các doanh nghiệp trên địa bàn huyện Nà Mẫu
                issuer: {name: Ủy ban nhân dân huyện Nà Mẫu, level: DISTRICT, unitId: ubnd-huyen}
                document: {number: null, symbol: /KH-UBND, issuedOn: %s, place: Nà Mẫu, position: CHỦ TỊCH}
                kind: REGULAR
                period: {from: %s, to: %s}
                obligations:
                - code: registration
                  kind: REGISTRATION
                  title: Đăng ký thi đua
                  actors: {words: Các doanh nghiệp trên địa bàn huyện, unitTypes: [ENTERPRISE]}
                  objects: [MODEL, TASK_ITEM]
                  min: 1
                  opens: {on: AT_LAUNCH}
                  due: {kind: NOT_LATER_THAN, date: %s}
                  receiver: {name: Ủy ban nhân dân huyện, via: Phòng Nội vụ, unitId: phong-noi-vu, role: ADVISORY_BODY}
                advisoryBody: {name: Phòng Nội vụ, unitId: phong-noi-vu}
                recipients:
                - {name: Các doanh nghiệp, role: TO_IMPLEMENT, covers: [ENTERPRISE]}
                """.formatted(MOVEMENT, today, today, today.plusMonths(10), today.plusMonths(3));
    }
}
