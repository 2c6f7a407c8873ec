package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;

/** VR-REG and VR-ORG rules. */
class OrganisationRulesTest {

    private static final String DISTRICT = """
            issuer: {name: Ủy ban nhân dân huyện Suối Trong, level: DISTRICT, unitId: huyen}
            advisoryBody: {name: Phòng Nội vụ, unitId: phong-noi-vu}
            """;

    @Test
    void reg01ObjectDefinitionsDiffer() {
        assertThat(Lint.find("VR-REG-01", registration("definitions: [%s, %s]".formatted(definition("ANY"), definition("ALL"))))).as("T-52").hasSize(1);
        assertThat(Lint.find("VR-REG-01", registration("definitions: [%s, %s]".formatted(definition("ANY"), definition("ANY"))))).isEmpty();
    }

    @Test
    void reg02RegistrationWithoutDeadlineOrReceiver() {
        assertThat(Lint.find("VR-REG-02", registration("min: 2"))).as("T-34").hasSize(2).allMatch(Finding::blocksLaunch);
        assertThat(Lint.find("VR-REG-02", registration("due: {kind: UNTIL_END_OF, date: 2024-02-01}, receiver: {name: Văn phòng}"))).isEmpty();
    }

    @Test
    void org01OrganisationGone() {
        assertThat(Lint.find("VR-ORG-01", DISTRICT, LocalDate.of(2026, 11, 20))).as("T-63, T-64").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Phòng Nội vụ", "30/06/2025"));
        assertThat(Lint.find("VR-ORG-01", DISTRICT, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(Lint.find("VR-ORG-01", DISTRICT, LocalDate.of(2025, 7, 1))).hasSize(1);
        assertThat(Lint.find("VR-ORG-01", "issuer: {name: Ủy ban nhân dân xã, level: COMMUNE}", LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    void org01UnitUnknownToTheRoster() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith(DISTRICT));
        List<Unit> roster = List.of(new Unit("huyen", "Huyện", UnitType.DISTRICT_COMMITTEE, null, true));

        assertThat(Lint.check(plan, Lint.AS_OF, roster)).filteredOn(f -> f.rule().equals("VR-ORG-01")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("advisoryBody.unitId");
            assertThat(finding.blocksLaunch()).isTrue();
        });
    }

    @Test
    void org02ActorOrStageMissing() {
        assertThat(Lint.find("VR-ORG-02", "obligations: [{code: m, kind: MONITORING, title: Tham mưu cho Chủ tịch}]")).as("T-16").map(Finding::path)
                .containsExactly("obligations[m].actors");
        assertThat(Lint.find("VR-ORG-02", registration("min: 1"))).as("T-30").map(Finding::path).containsExactly("council");
        assertThat(Lint.find("VR-ORG-02", registration("min: 1") + "procedureBy: [{symbol: 1965/QĐ-UBND, subject: Quy chế}]\n")).isEmpty();
    }

    @Test
    void org03ObligedNotRecipient() {
        assertThat(Lint.find("VR-ORG-03", "recipients: [{name: \"CT, PCT UBND xã\", role: TO_IMPLEMENT}]")).as("T-31").singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Bộ phận chuyên môn"));
        assertThat(Lint.find("VR-ORG-03", "recipients: [{name: Các bộ phận, role: TO_IMPLEMENT, covers: [SECTION]}]")).isEmpty();
    }

    @Test
    void org03LooksAtTheRosterWhenEveryUnitIsObliged() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith("""
                obligations: [{code: s, kind: CHILD_PLAN, title: Phát động, actors: {everyUnit: true, exceptUnitTypes: [DISTRICT_COMMITTEE]}}]
                """));
        List<Unit> roster = List.of(new Unit("huyen", "Huyện", UnitType.DISTRICT_COMMITTEE, null, true),
                new Unit("thpt", "Trường THPT", UnitType.UPPER_SECONDARY_SCHOOL, "huyen", false));

        assertThat(Lint.check(plan, Lint.AS_OF, roster)).filteredOn(f -> f.rule().equals("VR-ORG-03")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Trường trung học phổ thông").doesNotContain("cấp huyện"));
    }

    @Test
    void org01NamesAnUnknownUnitOnceWithAllItsPlaces() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith("""
                advisoryBody: {name: Văn phòng, unitId: van-phong}
                recipients: [{name: Văn phòng, role: TO_IMPLEMENT, unitId: van-phong, covers: [SECTION]}]
                """));

        assertThat(Lint.check(plan, Lint.AS_OF, List.of(new Unit("xa", "Xã", UnitType.COMMUNE, null, true))))
                .filteredOn(f -> f.rule().equals("VR-ORG-01")).singleElement().satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("advisoryBody.unitId");
                    assertThat(finding.message()).contains("«van-phong»", "2 chỗ", "recipients[Văn phòng]");
                });
    }

    @Test
    void org03NamesUnitsThatAreObligedByName() {
        String plan = """
                obligations: [{code: p, kind: PUBLICITY, title: Tuyên truyền, actors: {words: Đài truyền thanh xã, unitIds: [dai]}}]
                recipients: [{name: Văn phòng, role: TO_IMPLEMENT, unitId: van-phong%s}]
                """;
        assertThat(Lint.find("VR-ORG-03", plan.formatted(""))).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Đài truyền thanh xã"));
        assertThat(Lint.find("VR-ORG-03", plan.formatted(", reaches: [dai]"))).isEmpty();
    }

    @Test
    void org04CouncilSaidToDecide() {
        assertThat(Lint.find("VR-ORG-04", "council: {name: Hội đồng thi đua khen thưởng, decides: true}")).as("T-19").hasSize(1);
        assertThat(Lint.find("VR-ORG-04", "council: {name: Hội đồng thi đua khen thưởng}")).isEmpty();
    }

    private static String registration(String rest) {
        return "obligations:\n- {code: r, kind: REGISTRATION, title: Đăng ký công trình, actors: {unitTypes: [SECTION]}, " + rest + "}\n";
    }

    private static String definition(String join) {
        return "{place: I.1, words: mô hình, objects: [MODEL], join: " + join + "}";
    }
}
