package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** VR-DAT rules about deadlines, with the dates of the five plans. */
class DateRulesTest {

    private static final String ISSUED = "document: {number: 12, symbol: 12/KH-UBND, issuedOn: %s, place: Suối Trong, signCapacity: TM, position: CHỦ TỊCH}\n";

    @Test
    void dat01DeadlineBeforeIssue() {
        String plan = issued("2022-01-25", "2022", "UNTIL_END_OF", "2021-02-03");

        assertThat(Lint.find("VR-DAT-01", plan)).as("T-01").singleElement().satisfies(finding -> {
            assertThat(finding.blocksLaunch()).isTrue();
            assertThat(finding.message()).contains("356 ngày");
            assertThat(finding.repair()).contains("03/02/2022");
        });
        assertThat(Lint.find("VR-DAT-02", plan)).as("T-02: the repair is a holiday").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("03/02/2022", "Tết Nguyên đán"));
        assertThat(Lint.find("VR-DAT-12", plan)).isEmpty();
        assertThat(Lint.find("VR-DAT-01", issued("2022-01-25", "2022", "BEFORE", "2022-01-26"))).isEmpty();
        assertThat(Lint.find("VR-DAT-01", issued("2022-01-25", "2022", "BEFORE", "2022-01-25"))).as("exclusive").hasSize(1);
    }

    @Test
    void dat02LastDayNotWorked() {
        assertThat(Lint.find("VR-DAT-02", issued("2023-12-12", "2024", "NOT_LATER_THAN", "2024-01-20"))).as("T-03").singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("20/01/2024", "thứ Bảy");
                    assertThat(finding.repair()).contains("22/01/2024");
                });
        assertThat(Lint.find("VR-DAT-02", issued("2021-01-15", "2021", "BEFORE", "2021-11-15"))).as("T-04: Sunday").hasSize(1);
        assertThat(Lint.find("VR-DAT-02", issued("2021-01-15", "2021", "NOT_LATER_THAN", "2021-11-15"))).as("Monday").isEmpty();
        assertThat(Lint.find("VR-DAT-02", report("{kind: EVERY_QUARTER, periods: [2021-Q3, 2021-Q4, 2022-Q1], day: 25}"))).as("one finding for all periods")
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("25/09/2021 (thứ Bảy), 25/12/2021 (thứ Bảy).")
                        .doesNotContain("25/03/2022"));
        assertThat(Lint.find("VR-DAT-02", report("{kind: EVERY_QUARTER, periods: [2021-Q3]}"))).as("no day stated").isEmpty();
    }

    @Test
    void dat03And12ExclusiveWordingAndShortNotice() {
        String plan = issued("2021-01-15", "2021", "BEFORE", "2021-01-20");

        assertThat(Lint.find("VR-DAT-03", plan)).as("T-05").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("thứ Ba 19/01/2021"));
        assertThat(Lint.find("VR-DAT-12", plan)).as("T-06").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2 ngày làm việc"));
        assertThat(Lint.find("VR-DAT-03", issued("2021-01-15", "2021", "UNTIL_END_OF", "2021-01-20"))).isEmpty();
        assertThat(Lint.find("VR-DAT-12", issued("2021-01-15", "2021", "UNTIL_END_OF", "2021-01-22"))).isEmpty();
    }

    @Test
    void dat07DossierBeforePhaseEnd() {
        assertThat(Lint.find("VR-DAT-07", dossier("{kind: BEFORE, date: 2024-11-15}"))).as("T-07").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("47 ngày"));
        assertThat(Lint.find("VR-DAT-07", dossier("{kind: NOT_LATER_THAN, date: 2024-12-31}"))).isEmpty();
    }

    @Test
    void dat08DueDateMissing() {
        assertThat(Lint.find("VR-DAT-08", dossier("{kind: UNSTATED}"))).as("T-56").hasSize(1);
        assertThat(Lint.find("VR-DAT-08", dossier("{kind: UNSTATED}, cycle: ANY_TIME"))).as("at any time").isEmpty();
        assertThat(Lint.find("VR-DAT-08", report("{kind: EVERY_QUARTER, periods: [2021-Q3]}"))).as("T-35").hasSize(1);
        assertThat(Lint.find("VR-DAT-08", report("{kind: EVERY_QUARTER, periods: [2021-Q3], day: 25}"))).isEmpty();
        assertThat(Lint.find("VR-DAT-08", "phaseScheme: YEARLY")).as("T-45: no summary of several years").map(Finding::path).containsExactly("obligations");
        String regulation = "procedureBy: [{symbol: 1965/QĐ-UBND, subject: Quy chế khen thưởng}]\n";
        assertThat(Lint.find("VR-DAT-08", dossier("{kind: UNSTATED}") + regulation)).as("T-40: the regulation has the day").isEmpty();
        assertThat(Lint.find("VR-DAT-08", dossier("{kind: UNSTATED}") + regulation + "council: {name: Hội đồng}\n")).as("T-08").hasSize(1);
    }

    @Test
    void dat09NoTimeForAppraiser() {
        assertThat(Lint.find("VR-DAT-09", routed(""))).as("T-55").singleElement()
                .satisfies(finding -> assertThat(finding.repair()).contains("15/01/2024"));
        assertThat(Lint.find("VR-DAT-09", routed(", internalDue: {kind: NOT_LATER_THAN, date: 2024-01-19}"))).as("Friday to Saturday").hasSize(1);
        assertThat(Lint.find("VR-DAT-09", routed(", internalDue: {kind: NOT_LATER_THAN, date: 2024-01-15}"))).isEmpty();
    }

    @Test
    void dat14And15SummaryBeforeEndAndAfterTheAnniversary() {
        String plan = """
                document: {number: 1, symbol: 1/KH-UBND, issuedOn: 2021-08-10, place: Suối Trong, signCapacity: TM, position: CHỦ TỊCH}
                period: {from: 2021-08, to: 2022-06-30}
                occasion: {name: 30 năm tái lập tỉnh, years: 30, from: 1992-05, to: 2022-05}
                obligations:
                - {code: s, kind: FINAL_SUMMARY, title: Tổng kết, actors: {unitTypes: [SECTION]}, due: {kind: EVENT, event: sơ kết, date: %s}}
                """;
        assertThat(Lint.find("VR-DAT-14", plan.formatted("2022-06-30"))).as("T-36").map(Finding::severity).containsExactly(Severity.WARN);
        assertThat(Lint.find("VR-DAT-15", plan.formatted("2022-06-30"))).hasSize(1);
        assertThat(Lint.find("VR-DAT-14", plan.formatted("2022-07-01"))).isEmpty();
        assertThat(Lint.find("VR-DAT-15", plan.formatted("2022-05-31"))).isEmpty();
        assertThat(Lint.find("VR-DAT-13", plan.formatted("2022-07-01"))).isEmpty();
    }

    @Test
    void dat13AnniversaryArithmetic() {
        for (String right : List.of("years: 30, from: 1992-05, to: 2022-05", "years: 73, from: 1948-06-11, to: 2021-06-11",
                "years: 55, from: 1960-01-17, to: 2015-01-17", "years: 60, from: 1964-12-16, to: 2024-12-16")) {
            assertThat(Lint.find("VR-DAT-13", "occasion: {name: Kỷ niệm, " + right + "}")).as(right).isEmpty();
        }
        assertThat(Lint.find("VR-DAT-13", "occasion: {name: Kỷ niệm, years: 61, from: 1964-12-16, to: 2024-12-16}")).hasSize(1);
    }

    @Test
    void dat15AnniversaryBeforeTheStart() {
        assertThat(Lint.find("VR-DAT-15", """
                document: {number: 23, issuedOn: 2015-03-13, place: Mỹ Lạc, position: CHỦ TỊCH}
                period: {fromLaunch: true, to: 2020-12-31}
                occasion: {name: Đồng khởi, years: 55, from: 1960-01-17, to: 2015-01-17}
                """)).as("T-46").map(Finding::severity).containsExactly(Severity.INFO);
        assertThat(Lint.find("VR-DAT-15", """
                period: {from: 2024-01-01, to: 2024-10-31}
                occasion: {name: Ngày thành lập, years: 60, from: 1964-12-16, to: 2024-12-16}
                """)).as("crowned after the end").isEmpty();
    }

    private static String issued(String day, String year, String kind, String due) {
        return ISSUED.formatted(day) + """
                period: {from: %s, to: %s}
                obligations:
                - code: registration
                  kind: PLEDGE
                  title: Giao ước thi đua
                  actors: {unitTypes: [SECTION]}
                  due: {kind: %s, date: %s}
                  receiver: {name: Ủy ban nhân dân xã}
                """.formatted(year, year, kind, due);
    }

    private static String dossier(String due) {
        return "obligations:\n- {code: d, kind: AWARD_DOSSIER, title: Hồ sơ, actors: {unitTypes: [SECTION]}, due: " + due + "}\n";
    }

    private static String report(String due) {
        return "obligations:\n- {code: r, kind: PERIODIC_REPORT, title: Báo cáo quý, actors: {unitTypes: [SECTION]}, due: " + due + "}\n";
    }

    private static String routed(String internalDue) {
        return """
                obligations:
                - code: registration
                  kind: REGISTRATION
                  title: Đăng ký
                  actors: {unitTypes: [PRIMARY_SCHOOL]}
                  due: {kind: NOT_LATER_THAN, date: 2024-01-20}
                  receiver: {name: Ủy ban nhân dân}
                  routes:
                  - {unitTypes: [PRIMARY_SCHOOL], viaUnitId: phong-gddt, viaName: Phòng Giáo dục và Đào tạo%s}
                """.formatted(internalDue);
    }
}
