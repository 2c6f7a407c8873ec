package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.deadline.DueRule;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.StaffCategory;
import vn.thidua.organization.UnitType;
import vn.thidua.shared.FormatError;
import vn.thidua.shared.InvalidDocument;

class PlanFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan-as-issued.yaml", "plan.yaml"})
    void readsTheChiLangPlan(String file) {
        MovementPlan plan = PlanFormat.read(PlanText.file(file));

        assertThat(plan.fields()).hasSize(7);
        assertThat(plan.recipients()).hasSize(15);
        assertThat(plan.superiorPlans()).map(SuperiorPlan::system)
                .containsExactly(SuperiorPlan.System.STEERING_COMMITTEE, SuperiorPlan.System.PARTY);
        assertThat(plan.subjectGroups()).map(SubjectGroup::decision).containsExactly("criteria-collective", "criteria-official",
                "criteria-public-employee", "criteria-household-worker", "criteria-enterprise");
        assertThat(plan.subjectGroups().get(0).criteria().criteria().map(Criterion::id)).containsExactly("exemplary-compliance",
                "registered-object", "outstanding-in-movement", "initiative-or-solution", "exceeded-targets", "object-done-lawful");
        assertThat(plan.effectivePhases()).singleElement().extracting(PlanPhase::key).isEqualTo("p1");
    }

    @Test
    void routesSchoolsOfTheThreeLowerLevelsAndNobodyElse() {
        PlannedObligation registration = PlanFormat.read(PlanText.file("plan.yaml")).obligation("registration");

        assertThat(registration.routeFor(UnitType.PRIMARY_SCHOOL)).hasValueSatisfying(route -> {
            assertThat(route.viaUnitId()).isEqualTo("phong-giao-duc");
            assertThat(route.viaRole()).isEqualTo(FunctionalRole.SECTOR_APPRAISER);
            assertThat(route.internalDue().date()).isEqualTo(LocalDate.of(2024, 1, 15));
        });
        assertThat(registration.routeFor(UnitType.UPPER_SECONDARY_SCHOOL)).isEmpty();
        assertThat(registration.due().kind()).isEqualTo(DueRule.Kind.NOT_LATER_THAN);
        assertThat(registration.min()).isEqualTo(1);
        assertThat(registration.max()).isNull();
    }

    @Test
    void placesObligationsAtTheMovementOrAtThePhaseThatEnds() {
        MovementPlan plan = PlanFormat.read(PlanText.file("plan.yaml"));

        assertThat(plan.obligationsOfMovement()).map(PlannedObligation::code)
                .containsExactly("child-plan", "registration", "publicity-airtime", "publicity-plan", "mobilisation", "monitoring");
        assertThat(plan.obligationsOf(plan.effectivePhases().get(0))).map(PlannedObligation::code)
                .containsExactly("final-summary", "award-dossier");
        assertThat(plan.obligations()).filteredOn(PlannedObligation::isScheduled).map(PlannedObligation::code)
                .containsExactly("registration", "publicity-airtime", "publicity-plan", "final-summary", "award-dossier");
    }

    @Test
    void leavesWorkersWithoutAGroup() {
        MovementPlan plan = PlanFormat.read(PlanText.file("plan.yaml"));

        assertThat(plan.groupsFor(NomineeKind.INDIVIDUAL, StaffCategory.WORKER)).isEmpty();
        assertThat(plan.groupsFor(NomineeKind.INDIVIDUAL, StaffCategory.CIVIL_SERVANT)).map(SubjectGroup::code).containsExactly("b1");
        assertThat(plan.groupsFor(NomineeKind.INDIVIDUAL, StaffCategory.ENTREPRENEUR)).map(SubjectGroup::code).containsExactly("d");
        assertThat(plan.groupsFor(NomineeKind.HOUSEHOLD, null)).map(SubjectGroup::code).containsExactly("c");
        assertThat(plan.groupsFor(NomineeKind.COLLECTIVE, null)).map(SubjectGroup::code).containsExactly("a");
    }

    @Test
    void readsTheBraveryBranchAndTheIncomeThreshold() {
        MovementPlan plan = PlanFormat.read(PlanText.file("plan.yaml"));
        CriteriaNode.AllOf official = (CriteriaNode.AllOf) plan.subjectGroups().get(1).criteria();
        CriteriaNode.AnyOf branches = (CriteriaNode.AnyOf) official.all().get(1);

        assertThat(branches.any()).hasSize(2);
        assertThat(branches.any().get(1)).isInstanceOfSatisfying(Criterion.class, c -> assertThat(c.id()).isEqualTo("resourceful-and-brave"));
        assertThat(plan.subjectGroups().get(3).criteria().criteria().filter(c -> c.id().equals("income"))).singleElement()
                .satisfies(income -> {
                    assertThat(income.min()).isEqualByComparingTo(new BigDecimal("120000000"));
                    assertThat(income.inclusive()).isTrue();
                    assertThat(income.fact()).isEqualTo(Criterion.FactType.MONEY);
                });
    }

    @Test
    void reportsEveryErrorAtOnceWithPathAndReason() {
        String yaml = PlanText.cleanWith("""
                period: {from: 2024-06-01, to: 2024-01-31}
                colour: red
                obligations:
                - {code: a, kind: REGISTRATION, title: Đăng ký, min: 3, max: 2, due: {kind: NOT_LATER_THAN}}
                - {code: a, kind: SINGING, title: Hát, phase: p9}
                - code: c
                  kind: PERIODIC_REPORT
                  title: Báo cáo quý
                  due: {kind: EVERY_QUARTER, periods: [2024-Q1, 2024]}
                - {code: d, kind: PERIODIC_REPORT, title: Báo cáo tháng, due: {kind: EVERY_MONTH, periods: [2024-01, 2024-Q1]}}
                council: {name: Hội đồng, quorumFraction: 3/2}
                """);

        assertThat(errorsOf(yaml)).map(FormatError::path).containsExactlyInAnyOrder("", "/period/to", "/obligations/0/max",
                "/obligations/0/due", "/obligations/1/code", "/obligations/1/kind", "/obligations/1/phase", "/obligations/2/due/periods/1",
                "/obligations/3/due/periods/1",
                "/council/quorumFraction");
        assertThat(errorsOf(yaml)).map(FormatError::reason).contains("số tối đa nhỏ hơn số tối thiểu", "kết thúc trước khi bắt đầu",
                "«a» đã dùng ở trên", "không có đợt nào mã «p9»", "không có thông tin nào tên là «colour» ở đây");
    }

    @Test
    void refusesACriteriaTreeWithDoubleIdsOrWithoutShape() {
        String yaml = PlanText.cleanWith("""
                subjectGroups:
                - code: a
                  name: Tập thể
                  nominees: [COLLECTIVE]
                  decision: criteria-collective
                  criteria:
                    all:
                    - {id: x, words: Một}
                    - any:
                      - {id: x, words: Hai}
                      - {id: y, words: Ba, fact: MONEY}
                      - {words: Không có mã}
                """);

        assertThat(errorsOf(yaml)).map(FormatError::path).contains("/subjectGroups/0/criteria/all/1/any/0/id",
                "/subjectGroups/0/criteria/all/1/any/1", "/subjectGroups/0/criteria/all/1/any/2");
    }

    @Test
    void refusesADueRuleThatSaysSomethingElseThanItsWords() {
        String yaml = PlanText.cleanWith("""
                obligations:
                - {code: a, kind: CHILD_PLAN, title: A, due: {kind: NOT_LATER_THAN, date: 2021-01-20, words: trước ngày 20/01/2021}}
                - {code: b, kind: CHILD_PLAN, title: B, due: {kind: BEFORE, date: 2024-01-20, words: chậm nhất ngày 20/01/2024}}
                - {code: c, kind: CHILD_PLAN, title: C, due: {kind: UNTIL_END_OF, date: 2022-02-03, words: đến hết ngày 03/02/2021}}
                - {code: d, kind: CHILD_PLAN, title: D, due: {kind: BEFORE, date: 2021-11-01, words: trước ngày 1/11/2021}}
                """);

        assertThat(errorsOf(yaml)).map(FormatError::path)
                .containsExactly("/obligations/0/due/kind", "/obligations/1/due/kind", "/obligations/2/due/date");
    }

    @Test
    void refusesAWorkOfAnUnknownFieldAndTwoQuotasForTheSame() {
        String yaml = PlanText.cleanWith("""
                fields: [{key: economy, title: Kinh tế}]
                issuerWorks: [{name: Cầu, field: economy}, {name: Đường, field: roads}]
                quotas:
                - {nominee: COLLECTIVE, value: 2, kind: MAX, per: YEAR}
                - {nominee: COLLECTIVE, value: 3, kind: MAX, per: YEAR}
                - {nominee: INDIVIDUAL, value: 3, kind: MAX, per: YEAR}
                initiativeCouncil: {name: Hội đồng sáng kiến, threshold: 2/1}
                """);

        assertThat(errorsOf(yaml)).map(FormatError::path)
                .containsExactlyInAnyOrder("/issuerWorks/1/field", "/quotas/1", "/initiativeCouncil/threshold");
    }

    @Test
    void splitsAMultiYearPlanIntoCycles() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith("""
                phaseScheme: YEARLY
                period: {from: 2022-03-13, to: 2024-12-31}
                """));

        assertThat(plan.effectivePhases()).map(PlanPhase::key).containsExactly("y2022", "y2023", "y2024");
        assertThat(plan.effectivePhases().get(0).period().firstDay()).isEqualTo("2022-03-13");
    }

    @Test
    void becomesTheIssuedPlanByNumberAndDay() {
        MovementPlan issued = PlanFormat.read(PlanText.file("plan-as-issued.yaml")).issuedAs(145, LocalDate.of(2023, 12, 12));

        assertThat(issued.document().symbol()).isEqualTo("145/KH-UBND");
        assertThat(issued.document().issuedOn().isExact()).isTrue();
    }

    private static List<FormatError> errorsOf(String yaml) {
        return catchThrowableOfType(InvalidDocument.class, () -> PlanFormat.read(yaml)).errors();
    }
}
