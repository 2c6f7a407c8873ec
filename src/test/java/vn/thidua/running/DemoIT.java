package vn.thidua.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
import vn.thidua.ThiDuaApplication;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.DemoAccounts;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;

/** The demonstration as the README starts it, on a day when everything falls around the lunar new year of a leap year. */
class DemoIT {

    private static final Instant SOME_DAY = Instant.parse("2028-02-22T02:00:00Z");

    @AfterEach
    void realClock() {
        ClockUtil.reset();
    }

    @Test
    void playsThreeMovementsUpToTodayOnceAndForAll() {
        ClockUtil.setCurrentTime(Date.from(SOME_DAY));
        try (ConfigurableApplicationContext first = start()) {
            Instant engineTime = ClockUtil.getCurrentTime().toInstant();
            assertThat(Duration.between(engineTime, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
            assertThat(first.getBean(Movements.class).all()).extracting(Movement::id, movement -> movement.status().name())
                .containsExactlyInAnyOrder(
                    tuple("chi-lang-chuyen-doi-so", "CLOSED"),
                    tuple("chi-lang-nong-thon-moi", "LAUNCHED"),
                    tuple("chi-lang-60-nam", "LAUNCHED"));
            assertThat(registrations(first, ObligationStatus.ACCEPTED)).isBetween(18L, 26L);
            assertThat(registrations(first, ObligationStatus.RETURNED)).isEqualTo(3);
            assertThat(registrations(first, ObligationStatus.OPEN)).isBetween(10L, 18L);
            assertThat(tasks(first, "cv-giao-duc")).hasSize(3).containsOnly("userTask_appraiseBySector");
            assertThat(tasks(first, "tt-phong-van-hoa-xa-hoi")).contains("userTask_recordAttendance", "userTask_acceptRegistration");
            assertThat(tasks(first, "tt-thon-pac-ma")).containsExactly("userTask_registerObjects");
            assertThat(first.getBean(ManagementService.class).createJobQuery().noRetriesLeft().count()).isZero();
            assertThat(first.getBean(RuntimeService.class).createIncidentQuery().count()).isZero();
            everybodyCanSignIn(first);
        }
        try (ConfigurableApplicationContext second = start()) {
            assertThat(second.getBean(AuditLog.class).of("demo")).extracting(AuditEntry::action)
                .containsExactly("DEMO_BEGUN", "DEMO_LOADED");
            assertThat(second.getBean(Movements.class).all()).hasSize(3);
        }
    }

    private static long registrations(ConfigurableApplicationContext application, ObligationStatus status) {
        return application.getBean(Obligations.class).ofRound("chi-lang-60-nam/r0").stream()
            .filter(owed -> owed.status() == status).count();
    }

    private static List<String> tasks(ConfigurableApplicationContext application, String person) {
        return application.getBean(TaskService.class).createTaskQuery().taskCandidateUser(person).list().stream()
            .map(task -> task.getTaskDefinitionKey()).toList();
    }

    private static void everybodyCanSignIn(ConfigurableApplicationContext application) {
        int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
        List<DemoAccounts.Account> accounts = application.getBeansOfType(DemoAccounts.class).values().stream()
            .flatMap(source -> source.list().stream()).toList();
        assertThat(accounts).hasSizeGreaterThanOrEqualTo(9);
        RestClient rest = RestClient.create("http://127.0.0.1:" + port);
        for (DemoAccounts.Account account : accounts) {
            HttpStatusCode answer = rest.get().uri("/engine-rest/task/count")
                .headers(headers -> headers.setBasicAuth(account.userId(), account.password()))
                .retrieve().toBodilessEntity().getStatusCode();
            assertThat(answer.value()).as(account.userId()).isEqualTo(200);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ThiDuaApplication.class).profiles("demo")
            .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:demo-it;DB_CLOSE_DELAY=-1");
    }
}
