package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** VR-DAT rules about phases and bases, and the rule about changing law. */
class PeriodRulesTest {

    @Test
    void dat04PhasesOverlap() {
        assertThat(Lint.find("VR-DAT-04", phases("2024-01-01", "2024-06-11", "2024-06-11", "2024-12-31"))).as("T-09").singleElement()
                .satisfies(finding -> assertThat(finding.repair()).contains("12/06/2024"));
        assertThat(Lint.find("VR-DAT-04", phases("2024-01", "2024-06", "2024-07", "2024-12"))).isEmpty();
    }

    @Test
    void dat05PhasesLeaveAGapOrExceedThePeriod() {
        assertThat(Lint.find("VR-DAT-05", phases("2024-01", "2024-06", "2024-07-02", "2024-12"))).hasSize(1);
        assertThat(Lint.find("VR-DAT-05", phases("2024-01", "2024-06", "2024-07", "2025-01"))).hasSize(1);
        assertThat(Lint.find("VR-DAT-05", phases("2024-01", "2024-06", "2024-07", "2024-12"))).isEmpty();
    }

    @Test
    void dat06RetroactiveStart() {
        assertThat(Lint.find("VR-DAT-06", phases("2024-01-01", "2024-06-11", "2024-06-12", "2024-12-31"))).as("T-12").hasSize(1);
        assertThat(Lint.find("VR-DAT-06", """
                document: {position: CHỦ TỊCH}
                period: {from: 2021-08, to: 2022-06-30}
                superiorPlans: [{symbol: 68/KH-UBND, date: 2021-08-06, issuer: Ủy ban nhân dân tỉnh, level: PROVINCE, system: STATE}]
                """)).as("T-38").singleElement().satisfies(finding -> assertThat(finding.message()).contains("68/KH-UBND"));
        assertThat(Lint.find("VR-DAT-06", "period: {from: 2024, to: 2024}")).as("a year is no exact start").isEmpty();
        assertThat(Lint.find("VR-DAT-06", "period: {from: 2024-01-08, to: 2024-12-31}")).isEmpty();
    }

    @Test
    void dat10And11ForeignYearAndExpiringBasis() {
        String plan = """
                period: {from: 2021-08, to: 2022-06-30}
                document: {number: 1, issuedOn: 2021-08-10, place: Suối Trong, position: CHỦ TỊCH}
                basis:
                - {subject: Kế hoạch công tác năm 2018, covers: {from: 2018, to: 2018}}
                - {subject: Nghị quyết 158, covers: {from: 2021, to: 2021}}
                - {subject: Nghị quyết Đại hội}
                objectives:
                - {words: mục tiêu năm 2020, covers: {from: 2020, to: 2020}}
                - {words: mục tiêu năm 2021, covers: {from: 2021, to: 2021}}
                """;
        assertThat(Lint.find("VR-DAT-10", plan)).as("T-10, T-20").map(Finding::path)
                .containsExactly("basis[Kế hoạch công tác năm 2018]", "objectives[0]");
        assertThat(Lint.find("VR-DAT-11", plan)).as("T-37").map(Finding::path).containsExactly("basis[Nghị quyết 158]");
    }

    @Test
    void law01LawChangesInsideThePeriod() {
        String chiLang = """
                document: {issuedOn: 2023-12, place: Suối Trong, position: CHỦ TỊCH}
                period: {from: 2024-01-01, to: 2024-10-31}
                """;
        String sixYears = """
                document: {issuedOn: 2015-03-13, place: Mỹ Lạc, position: CHỦ TỊCH}
                period: {fromLaunch: true, to: 2020-12-31}
                """;
        assertThat(Lint.find("VR-LAW-01", chiLang, LocalDate.of(2023, 12, 1))).as("T-60").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("06/2022/QH15"));
        assertThat(Lint.find("VR-LAW-01", sixYears, LocalDate.of(2015, 3, 13))).as("nobody could know").isEmpty();
        assertThat(Lint.find("VR-LAW-01", sixYears, LocalDate.of(2026, 11, 20))).as("T-45").hasSize(1);
        assertThat(Lint.find("VR-LAW-01", "period: {from: 2024, to: 2024}", LocalDate.of(2026, 11, 20))).as("written under the new law").isEmpty();
    }

    private static String phases(String from, String to, String nextFrom, String nextTo) {
        return """
                phases:
                - {key: p1, name: Đợt 1, period: {from: %s, to: %s}}
                - {key: p2, name: Đợt 2, period: {from: %s, to: %s}}
                """.formatted(from, to, nextFrom, nextTo);
    }
}
