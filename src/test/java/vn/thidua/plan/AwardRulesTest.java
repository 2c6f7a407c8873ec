package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** VR-TTL, VR-AWD and VR-SUB rules. */
class AwardRulesTest {

    @Test
    void ttl01UnknownTitle() {
        assertThat(Lint.find("VR-TTL-01", offered("{words: \"Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh\"}"))).as("T-24").singleElement()
                .satisfies(finding -> assertThat(finding.blocksLaunch()).isTrue());
        assertThat(Lint.find("VR-TTL-01", offered("{words: Chiến sỹ thi đua cấp cơ sở, title: GRASSROOTS_EMULATION_FIGHTER}"))).as("T-13")
                .map(Finding::severity).containsExactly(Severity.WARN);
        assertThat(Lint.find("VR-TTL-01", offered("{words: Chiến sỹ thi đua cơ sở, title: GRASSROOTS_EMULATION_FIGHTER}"))).as("sỹ is sĩ").isEmpty();
        assertThat(Lint.find("VR-TTL-01", target("{words: Tập thể Lao động xuất sắc, title: EXCELLENT_LABOR_COLLECTIVE}, unit: COUNT, value: 1"))).isEmpty();
    }

    @Test
    void ttl02TitleAboveIssuer() {
        String target = target("{words: Tập thể Lao động xuất sắc, title: EXCELLENT_LABOR_COLLECTIVE}, unit: COUNT, value: 1");

        assertThat(Lint.find("VR-TTL-02", target)).as("T-15").hasSize(1);
        assertThat(Lint.find("VR-TTL-02", target + "escalations: [{decider: PROVINCE_CHAIR}]\n")).isEmpty();
        assertThat(Lint.find("VR-TTL-02", target("{words: Lao động tiên tiến, title: ADVANCED_WORKER}, unit: COUNT, value: 1"))).isEmpty();
    }

    @Test
    void ttl03TargetVersusCap() {
        String target = target("{words: Chiến sĩ thi đua cơ sở, title: GRASSROOTS_EMULATION_FIGHTER}, unit: PERCENT, value: %s, base: %s");
        String in2021 = "document: {number: 1, issuedOn: 2021-01-15, place: Suối Trong, position: CHỦ TỊCH}\nperiod: {from: 2021, to: 2021}\n";

        assertThat(Lint.find("VR-TTL-03", in2021 + target.formatted(15, "AMBIGUOUS"))).as("T-14").hasSize(2);
        assertThat(Lint.find("VR-TTL-03", in2021 + target.formatted(14, "ADVANCED_WORKERS"))).isEmpty();
        assertThat(Lint.find("VR-TTL-03", target.formatted(15, "ADVANCED_WORKERS"))).as("no ceiling in the law of 2024").isEmpty();
    }

    @Test
    void ttl04QuotaKindUnclear() {
        assertThat(Lint.find("VR-TTL-04", "quotas: [{nominee: COLLECTIVE, value: 2, kind: AMBIGUOUS, per: YEAR}]")).as("T-43").hasSize(1);
        assertThat(Lint.find("VR-TTL-04", "quotas: [{nominee: COLLECTIVE, value: 2, kind: MAX, per: YEAR}]")).isEmpty();
    }

    @Test
    void awd01AwardIncomplete() {
        assertThat(Lint.find("VR-AWD-01", "awards: [{words: để biểu dương}]")).as("T-44").hasSize(1);
        assertThat(Lint.find("VR-AWD-01", offered("{words: Lao động tiên tiến, title: ADVANCED_WORKER}], forms: [{form: CERTIFICATE_OF_COMMENDATION}")))
                .as("T-25").singleElement().satisfies(finding -> assertThat(finding.message()).contains("Bằng khen"));
        assertThat(Lint.find("VR-AWD-01", "awards: [{form: CERTIFICATE_OF_MERIT, decider: COMMUNE_CHAIR}]")).isEmpty();
    }

    @Test
    void awd02AwardLevelInconsistent() {
        assertThat(Lint.find("VR-AWD-02", "escalations: [{decider: PROVINCE_CHAIR}]")).as("T-51").hasSize(1);
        assertThat(Lint.find("VR-AWD-02", """
                escalations: [{decider: PROVINCE_CHAIR}]
                awards: [{form: CERTIFICATE_OF_COMMENDATION, decider: PROVINCE_CHAIR}]
                """)).isEmpty();
        assertThat(Lint.find("VR-AWD-02", """
                escalations: [{decider: PROVINCE_CHAIR}]
                targets: [{name: Tập thể lao động xuất sắc, title: {words: Tập thể lao động xuất sắc, title: EXCELLENT_LABOR_COLLECTIVE}}]
                """)).as("a title of that level").isEmpty();
    }

    @Test
    void sub01SubjectWithoutCriteria() {
        assertThat(Lint.find("VR-SUB-01", groups("FARMER", "EMPLOYEE", false) + "subjects: [{name: công nhân, nominee: INDIVIDUAL, staff: [WORKER]}]\n"))
                .as("T-53").hasSize(1);
        assertThat(Lint.find("VR-SUB-01", groups("FARMER", "EMPLOYEE", false) + "subjects: [{name: doanh nghiệp, nominee: ENTERPRISE}]\n")).hasSize(1);
        assertThat(Lint.find("VR-SUB-01", groups("FARMER", "WORKER", false) + "subjects: [{name: công nhân, nominee: INDIVIDUAL, staff: [WORKER]}]\n"))
                .isEmpty();
    }

    @Test
    void sub02SubjectInTwoGroups() {
        assertThat(Lint.find("VR-SUB-02", groups("FARMER", "EMPLOYEE", true))).as("T-53").map(Finding::path).containsExactly("subjectGroups[a]");
        assertThat(Lint.find("VR-SUB-02", groups("FARMER", "FARMER", false))).hasSize(2);
        assertThat(Lint.find("VR-SUB-02", groups("FARMER", "EMPLOYEE", false))).isEmpty();
    }

    @Test
    void sub03CriterionAmbiguous() {
        String income = """
                subjectGroups:
                - code: c
                  name: Nông dân
                  nominees: [INDIVIDUAL]
                  decision: criteria-c
                  criteria: {id: income, words: từ 120 triệu đồng/năm, fact: MONEY, min: 120000000%s}
                """;
        assertThat(Lint.find("VR-SUB-03", income.formatted(""))).as("T-54").hasSize(1);
        assertThat(Lint.find("VR-SUB-03", income.formatted(", measuredPer: PERSON"))).as("which year?").hasSize(1);
        assertThat(Lint.find("VR-SUB-03", income.formatted(", measuredPer: PERSON, over: {from: 2023, to: 2023}"))).isEmpty();
    }

    private static String offered(String titles) {
        return """
                obligations:
                - {code: t, kind: TITLE_REGISTRATION, title: Đăng ký danh hiệu, actors: {staff: [CIVIL_SERVANT]}, titles: [%s]}
                """.formatted(titles);
    }

    private static String target(String title) {
        return "targets: [{name: Chỉ tiêu, title: " + title + "}]\n";
    }

    private static String groups(String staff, String otherStaff, boolean partyMembers) {
        return """
                subjectGroups:
                - {code: a, name: Một, nominees: [INDIVIDUAL], staff: [%s], partyMembers: %s, decision: d, criteria: {id: x, words: Một}}
                - {code: b, name: Hai, nominees: [INDIVIDUAL], staff: [%s], decision: e, criteria: {id: x, words: Hai}}
                """.formatted(staff, partyMembers, otherStaff);
    }
}
