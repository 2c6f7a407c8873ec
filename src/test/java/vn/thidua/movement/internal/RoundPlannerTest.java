package vn.thidua.movement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.movement.RoundStatus;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.shared.YamlDocument;

class RoundPlannerTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.vietnam();
    private static final Instant LAUNCHED = Instant.parse("2023-12-12T02:00:00Z");

    private final RoundPlanner planner = new RoundPlanner(new Deadlines(CALENDAR), CALENDAR);

    @Test
    void laysOutTheRepairedPlan() throws IOException {
        LaunchSheet sheet = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.rounds()).extracting(StoredRound::key, StoredRound::obligationCode).containsExactly(
                tuple("m/r0", "registration"), tuple("m/r1", "publicity-airtime"),
                tuple("m/r2", "publicity-plan"), tuple("m/p0/r0", "final-summary"),
                tuple("m/p0/a0/r0", "award-dossier"));
        assertThat(sheet.phases()).singleElement().satisfies(phase -> {
            assertThat(phase.view().startsOn()).isEqualTo("2024-01-01");
            assertThat(phase.view().endsOn()).isEqualTo("2024-10-31");
        });
        assertThat(sheet.missingDay()).isEmpty();
        assertThat(sheet.leftOut()).extracting(PlannedObligation::code).containsExactly("child-plan", "mobilisation");
    }

    @Test
    void opensRegistrationAtLaunchAndEndsItWithTheSaturday() throws IOException {
        StoredRound registration = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT)).rounds().get(0);
        assertThat(registration.opensAt()).isEqualTo(LAUNCHED);
        assertThat(registration.dueAt()).isEqualTo("2024-01-20T17:00:00Z");
        assertThat(registration.dueWords()).isEqualTo("chậm nhất ngày 20/01/2024");
    }

    @Test
    void movesTheSaturdayToMondayWhenThePolicySaysSo() throws IOException {
        StoredRound registration = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.ROLL_OVER)).rounds().get(0);
        assertThat(registration.dueAt()).isEqualTo("2024-01-22T17:00:00Z");
    }

    @Test
    void opensTheSummaryTheDayAfterThePhase() throws IOException {
        StoredRound summary = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT)).rounds().get(3);
        assertThat(summary.opensAt()).isEqualTo("2024-10-31T17:00:00Z");
    }

    @Test
    void missesTheDaysThatThePlanAsIssuedLeavesOut() throws IOException {
        LaunchSheet sheet = planner.lay(plan("plan-as-issued.yaml"), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.missingDay()).extracting(PlannedObligation::code).contains("final-summary", "award-dossier");
    }

    @Test
    void asksForEachQuarterInThePhaseItFallsInto() {
        LaunchSheet sheet = planner.lay(invented("""
            period: {from: 2021-08, to: 2022-06-30}
            phases:
            - {key: p1, name: Đợt 1, period: {from: 2021-08, to: 2021-12-31}}
            - {key: p2, name: Đợt 2, period: {from: 2022-01-01, to: 2022-06-30}}
            obligations:
            - code: quarterly
              kind: PERIODIC_REPORT
              title: Báo cáo
              due: {kind: EVERY_QUARTER, periods: [2021-Q3, 2021-Q4, 2022-Q1, 2022-Q2], day: 25}
            """), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.rounds()).extracting(StoredRound::key, StoredRound::title).containsExactly(
                tuple("m/p0/r0", "Báo cáo – quý III năm 2021"), tuple("m/p0/r1", "Báo cáo – quý IV năm 2021"),
                tuple("m/p1/r0", "Báo cáo – quý I năm 2022"), tuple("m/p1/r1", "Báo cáo – quý II năm 2022"));
        assertThat(sheet.rounds()).extracting(StoredRound::dueAt).first().isEqualTo(Instant.parse("2021-09-25T17:00:00Z"));
    }

    @Test
    void repeatsReviewsAndAwardRoundsInEveryYear() {
        LaunchSheet sheet = planner.lay(invented("""
            period: {from: 2015-03-13, to: 2017-12-31, fromLaunch: true}
            phaseScheme: YEARLY
            obligations:
            - {code: review, kind: INTERIM_REVIEW, title: Sơ kết, due: {kind: EVERY_YEAR, periods: [2015, 2016, 2017]}}
            - {code: dossier, kind: AWARD_DOSSIER, title: Hồ sơ, cycle: PER_PHASE, due: {kind: AFTER, amount: 10, unit: CALENDAR_DAYS, anchor: PHASE_END}}
            """), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.phases()).extracting(phase -> phase.view().title()).containsExactly("Năm 2015", "Năm 2016", "Năm 2017");
        assertThat(sheet.rounds()).extracting(StoredRound::key).containsExactly(
                "m/p0/r0", "m/p0/a0/r0", "m/p1/r0", "m/p1/a0/r0", "m/p2/r0", "m/p2/a0/r0");
        assertThat(sheet.rounds().get(3).dueAt()).isEqualTo("2017-01-10T17:00:00Z");
    }

    @Test
    void asksOnceForADayThatTwoPhasesShareAndForOneOutsideAllOfThem() {
        LaunchSheet sheet = planner.lay(invented("""
            period: {from: 2021-01-01, to: 2021-12-31}
            phases:
            - {key: p1, name: Đợt 1, period: {from: 2021-01-01, to: 2021-06-30}}
            - {key: p2, name: Đợt 2, period: {from: 2021-06-30, to: 2021-12-15}}
            obligations:
            - {code: quarterly, kind: PERIODIC_REPORT, title: Báo cáo, due: {kind: EVERY_QUARTER, periods: [2021-Q2, 2021-Q4]}}
            - {code: dossier-1, kind: AWARD_DOSSIER, title: Hồ sơ, phase: p1, due: {kind: EVENT, event: Hội nghị sơ kết}}
            - {code: dossier-2, kind: AWARD_DOSSIER, title: Hồ sơ, phase: p2, due: {kind: BEFORE, date: 2021-10-31}}
            """), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.rounds()).extracting(StoredRound::key).containsExactly("m/p0/r0", "m/p0/a0/r0", "m/p1/r0", "m/p1/a0/r0");
    }

    @Test
    void leavesTheDayOfAnEventOpen() {
        LaunchSheet sheet = planner.lay(invented("""
            period: {from: 2022-01-01, to: 2022-12-31}
            phaseScheme: UNIT_DEFINED
            obligations:
            - {code: mid-year, kind: INTERIM_REVIEW, title: Sơ kết, due: {kind: EVENT, event: sơ kết giữa năm}}
            - {code: year-end, kind: FINAL_SUMMARY, title: Tổng kết, due: {kind: EVENT, event: tổng kết cuối năm, date: 2022-12-20}}
            """), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.missingDay()).isEmpty();
        assertThat(sheet.rounds()).extracting(StoredRound::dueAt).containsExactly(null, Instant.parse("2022-12-20T17:00:00Z"));
        assertThat(sheet.rounds().get(0).view().status()).isEqualTo(RoundStatus.UNDATED);
        assertThat(sheet.rounds().get(0).dueWords()).isEqualTo("sơ kết giữa năm");
    }

    private static MovementPlan invented(String rest) {
        return YamlDocument.parse("""
            id: invented
            title: Phong trào
            issuer: {name: Ủy ban nhân dân xã, level: COMMUNE, unitId: ubnd-xa}
            document: {number: 1}
            kind: REGULAR
            advisoryBody: {name: Văn phòng, unitId: van-phong}
            """ + rest).as(MovementPlan.class);
    }

    private static LaunchTerms terms(DeadlinePolicy policy) {
        return new LaunchTerms("m", LAUNCHED, LocalDate.of(2023, 12, 12), policy);
    }

    private static MovementPlan plan(String file) throws IOException {
        return YamlDocument.parse(Files.readString(Path.of("plans/chi-lang-2024", file))).as(MovementPlan.class);
    }
}
