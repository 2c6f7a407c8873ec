package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.models.DecisionTables.met;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTablesTest {

    private static final int MINIMUM = 120_000_000;

    @ParameterizedTest
    @CsvSource({"119_900_000,false", "119_999_999,false", "120_000_000,true", "120_000_001,true"})
    void incomeCountsFromThePlansMinimumOn(String income, boolean met) {
        int vnd = Integer.parseInt(income.replace("_", ""));

        for (Number asNumber : List.of(vnd, (long) vnd, (double) vnd, BigDecimal.valueOf(vnd))) {
            Map<String, Object> facts = Map.of("incomeVndPerYear", asNumber, "incomeMinVndPerYear", MINIMUM);
            assertThat(met("criteria-household-worker", facts).contains("income"))
                    .as("%s as %s", income, asNumber.getClass().getSimpleName()).isEqualTo(met);
        }
    }

    @Test
    void thePlansNumberDecidesNotTheTable() {
        Map<String, Object> facts = Map.of("incomeVndPerYear", 90_000_000, "incomeMinVndPerYear", 80_000_000);

        assertThat(met("criteria-household-worker", facts)).containsExactly("income");
    }

    @Test
    void withoutAMinimumInThePlanNoIncomeCounts() {
        assertThat(met("criteria-household-worker", Map.of("incomeVndPerYear", 900_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99,false", "100,false", "100.1,true", "104,true"})
    void targetsCountWhenExceededNotWhenJustReached(BigDecimal percent, boolean met) {
        for (String decision : List.of("criteria-collective", "criteria-official")) {
            assertThat(met(decision, Map.of("exceededTargetsPercent", percent, "exceededTargetsMinPercent", 100)).contains("exceeded-targets")).isEqualTo(met);
        }
    }

    @Test
    void braveryIsACriterionOfOfficialsOnly() {
        Map<String, Object> brave = Map.of("exemplaryCompliance", true, "resourcefulAndBrave", true);

        assertThat(met("criteria-official", brave)).containsExactlyInAnyOrder("exemplary-compliance", "resourceful-and-brave");
        assertThat(met("criteria-public-employee", brave)).containsExactly("exemplary-compliance");
    }

    @Test
    void aCollectiveWithoutRegistrationLacksExactlyThatCriterion() {
        Map<String, Object> facts = new HashMap<>(Map.of("exemplaryCompliance", true, "registeredObject", false,
                "outstandingInMovement", true, "initiativeOrSolution", true, "exceededTargetsPercent", 104,
                "exceededTargetsMinPercent", 100, "objectDoneLawful", true));
        assertThat(met("criteria-collective", facts)).containsExactlyInAnyOrder("exemplary-compliance", "outstanding-in-movement",
                "initiative-or-solution", "exceeded-targets", "object-done-lawful");

        facts.put("registeredObject", true);

        assertThat(met("criteria-collective", facts)).hasSize(6).contains("registered-object");
    }

    @Test
    void aTaxDebtTakesOnlyTheTaxCriterionFromAnEnterprise() {
        Map<String, Object> facts = Map.of("taxAndFinanceDuties", false, "stableIncomeForWorkers", true, "workerPolicies", true,
                "lawAbiding", true, "stableBusiness", true, "contribution", true);

        assertThat(met("criteria-enterprise", facts)).containsExactlyInAnyOrder("stable-income-for-workers", "worker-policies",
                "law-abiding", "stable-business", "contribution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collective", "official", "public-employee", "household-worker", "enterprise"})
    void whatIsNotKnownIsNotMetAndNoError(String group) {
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("exemplaryCompliance", null);
        nulls.put("exceededTargetsPercent", null);
        nulls.put("incomeVndPerYear", null);

        assertThat(met("criteria-" + group, Map.of())).isEmpty();
        assertThat(met("criteria-" + group, nulls)).isEmpty();
    }
}
