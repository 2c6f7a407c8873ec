package vn.thidua.movement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.FakePlans;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.SentNotices;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.fakes.TitleLaw;
import vn.thidua.plan.Finding;
import vn.thidua.rulepack.RulePacks;

/** Movement, registration and review on a real database, without engine and with the Chi Lăng plan. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = {"vn.thidua.movement", "vn.thidua.registration", "vn.thidua.review"}, excludeFilters = @ComponentScan.Filter(
        type = FilterType.REGEX, pattern = "vn\\.thidua\\.(movement|registration|review)\\.(process\\..*|web\\..*|.*Test.*|.*Fixture)"))
public class MovementFixture {

    public static final String ISSUER = "ubnd-huyen-chi-lang";
    public static final String LAUNCH_DAY = "2023-12-12T02:00:00Z";

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    @Bean
    MovableClock clock() {
        return new MovableClock(LAUNCH_DAY);
    }

    @Bean
    RecordingProcesses processes() {
        return new RecordingProcesses();
    }

    @Bean
    RecordingAudit audit() {
        return new RecordingAudit();
    }

    @Bean
    KeptExplanations explanations() {
        return new KeptExplanations();
    }

    @Bean
    SentNotices notices() {
        return new SentNotices();
    }

    @Bean
    ActingPerson actor() {
        return new ActingPerson();
    }

    @Bean
    FakeUnits units() {
        return new FakeUnits();
    }

    @Bean
    FakePlans plans() {
        return new FakePlans("chi-lang-2024/plan.yaml");
    }

    @Bean
    BusinessCalendar calendar() {
        return BusinessCalendar.vietnam();
    }

    @Bean
    Deadlines deadlines(BusinessCalendar calendar) {
        return new Deadlines(calendar);
    }

    @Bean
    RulePacks rulePacks() {
        return TitleLaw.packs();
    }

    @Bean
    FakePeople people() {
        return new FakePeople().add("chu-tich", "Chủ tịch", ISSUER, FunctionalRole.ISSUER_CHAIR, ISSUER)
                .add("cv-thi-dua", "Chuyên viên", "phong-noi-vu", FunctionalRole.ADVISORY_BODY, "phong-noi-vu")
                .add("can-bo", "Cán bộ", "xa-0001", FunctionalRole.UNIT_OFFICER, "xa-0001");
    }

    @Bean
    Steps steps(PrepareMovement prepare, ReviewFindings review, ApprovePlan approve, IssueDocument issue, LaunchMovement launch,
                OpenUnitObligations open, FakePlans plans) {
        return new Steps(prepare, review, approve, issue, launch, open, plans);
    }

    @Bean
    CleanSlate cleanSlate(FakeUnits units, RecordingProcesses processes, SentNotices notices, RecordingAudit audit, ActingPerson actor,
                          MovableClock clock) {
        return new CleanSlate(units, processes, notices, audit, actor, clock);
    }

    /** Forgets what an earlier test left in the fakes; the engine acts, on the day of the launch. */
    public record CleanSlate(FakeUnits units, RecordingProcesses processes, SentNotices notices, RecordingAudit audit, ActingPerson actor,
                             MovableClock clock) {

        public void wipe() {
            units.clear();
            processes.started.clear();
            processes.messages.clear();
            processes.moving.clear();
            processes.meanwhile.clear();
            notices.all.clear();
            audit.lines.clear();
            actor.id = "engine";
            clock.set(LAUNCH_DAY);
        }
    }

    /** Takes a movement to where a test begins. */
    public record Steps(PrepareMovement prepare, ReviewFindings review, ApprovePlan approve, IssueDocument issue, LaunchMovement launch,
                        OpenUnitObligations open, FakePlans plans) {

        public String prepared() {
            return prepare.prepare("chi-lang-2024", DeadlinePolicy.DEFAULT);
        }

        public String issued() {
            String id = prepared();
            Map<String, String> reasons = new HashMap<>();
            plans.findings.stream().map(Finding::key).forEach(key -> reasons.put(key, "Đã cân nhắc"));
            review.submit(id, reasons);
            approve.approve(id);
            issue.issue(id, NUMBER.incrementAndGet(), LocalDate.of(2023, 12, 12));
            return id;
        }

        public String launched() {
            String id = issued();
            launch.launch(id);
            return id;
        }

        /** @return key of the registration round, open to all units */
        public String registrationOpen() {
            String key = launched() + "/r0";
            while (open.openNext(key)) {
                continue;
            }
            return key;
        }
    }
}
