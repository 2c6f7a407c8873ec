package vn.thidua.award;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.FakeCeilings;
import vn.thidua.council.PrepareSession;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.movement.PaperReaders;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominations;
import vn.thidua.nomination.Nominee;
import vn.thidua.notification.Notices;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.UnitType;
import vn.thidua.plan.Award;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.NomineeKind;

/** The award module on a real database, with the real law and the real calendar. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = {"vn.thidua.award", "vn.thidua.rulepack.internal"}, excludeFilters = @ComponentScan.Filter(
        type = FilterType.REGEX,
        pattern = "vn\\.thidua\\.(award\\.(process\\..*|web\\..*|.*Test.*|AwardFixture)|rulepack\\.internal\\.StoredExplanations)"))
class AwardFixture {

    static final String CHAIR = "chu-tich";
    static final String ADVISOR = "cv-thi-dua";
    static final String OFFICER = "cb-xa-van-thuy";
    static final String ISSUER = "ubnd-huyen-chi-lang";
    /** A movement whose issuer is a commune. */
    static final String COMMUNE = "quang-thanh-2021";

    @Bean
    PaperReaders papers() {
        return mock();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock("2024-11-20T02:00:00Z");
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
    BusinessCalendar calendar() {
        return BusinessCalendar.vietnam();
    }

    @Bean
    FakePeople people() {
        return new FakePeople().add(CHAIR, "Chủ tịch", ISSUER, FunctionalRole.ISSUER_CHAIR, ISSUER)
                .add(ADVISOR, "Chuyên viên thi đua", "phong-noi-vu", FunctionalRole.ADVISORY_BODY, "phong-noi-vu")
                .add(OFFICER, "Cán bộ xã Vân Thủy", "xa-van-thuy", FunctionalRole.UNIT_OFFICER, "xa-van-thuy");
    }

    @Bean
    Movements movements() {
        Movements movements = new RunningMovement(ChiLangPlan.PLAN).movements;
        when(movements.get(COMMUNE)).thenReturn(new Movement(COMMUNE, COMMUNE, "Phong trào của xã", ISSUER, "phong-noi-vu",
                MovementStatus.LAUNCHED, "12/KH-UBND", LocalDate.of(2021, 1, 15), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
        when(movements.plan(COMMUNE)).thenReturn(ChiLangPlan.with("level: DISTRICT, unitId", "level: COMMUNE, unitId"));
        return movements;
    }

    @Bean
    FakeCeilings ceilings() {
        return new FakeCeilings();
    }

    @Bean
    FakeUnits units() {
        return new FakeUnits().add("xa-van-thuy", UnitType.COMMUNE);
    }

    @Bean
    ActingPerson actor() {
        return new ActingPerson();
    }

    @Bean
    RecordingProcesses processes() {
        return new RecordingProcesses();
    }

    @Bean
    Notices notices() {
        return mock();
    }

    @Bean
    PrepareSession prepareSession() {
        return mock();
    }

    @Bean
    CouncilSessions sessions() {
        return mock();
    }

    @Bean
    DescribeDossier dossiers() {
        return mock();
    }

    @Bean
    DescribeMovement describeMovement() {
        return mock();
    }

    @Bean
    CouncilResults results() {
        return mock();
    }

    @Bean
    Nominations nominations() {
        return mock();
    }

    @Bean
    Advice advice(CouncilResults results, Nominations nominations) {
        return new Advice(results, nominations);
    }

    /** What the council advised. */
    record Advice(CouncilResults results, Nominations nominations) {

        /** K1 recommended by 7 of 7, N2 not by 3 of 8. Returns the key of the decision. */
        String give(String award) {
            return give(award, "unit-of-" + award);
        }

        /** The same for nominees of this unit. */
        String give(String award, String unit) {
            nomination(award, unit, "K1", NomineeKind.COLLECTIVE, CommendationForm.CERTIFICATE_OF_MERIT);
            nomination(award, unit, "N2", NomineeKind.INDIVIDUAL, CommendationForm.CERTIFICATE_OF_MERIT);
            when(results.of(award)).thenReturn(List.of(
                    new CouncilResult(award + "/s", 2, award + "/K1", 7, 0, 0, 7, true, "7 trên 7: đề nghị khen thưởng."),
                    new CouncilResult(award + "/s", 2, award + "/N2", 3, 5, 0, 8, false, "3 trên 8: không đề nghị khen thưởng.")));
            return award + "/d";
        }

        /** Each recommended, or not where its name begins with «x», in one session of a movement. Returns the key of the review. */
        String give(String movement, String award, Map<String, Award> persons) {
            persons.forEach((name, what) -> nomination(movement, award, "unit-of-" + award, name, NomineeKind.INDIVIDUAL, what));
            when(results.of(award)).thenReturn(persons.keySet().stream().map(name -> new CouncilResult(award + "/s", 1, award + "/" + name,
                    7, 1, 0, 8, !name.startsWith("x"), "7 trên 8.")).toList());
            return award + "/v";
        }

        void proposeUpward(String award, String... names) {
            when(results.proposedUpward(award)).thenReturn(Arrays.stream(names).map(name -> award + "/" + name).collect(Collectors.toSet()));
        }

        private void nomination(String award, String unit, String name, NomineeKind kind, Award what) {
            nomination(RunningMovement.M, award, unit, name, kind, what);
        }

        private void nomination(String movement, String award, String unit, String name, NomineeKind kind, Award what) {
            Nominee nominee = new Nominee(kind, name, null, what, "Tốt");
            when(nominations.get(award + "/" + name)).thenReturn(new NominationCase(award + "/" + name, movement, award,
                    unit, nominee, "a", null, NominationStatus.ELIGIBLE, true, null));
        }
    }
}
