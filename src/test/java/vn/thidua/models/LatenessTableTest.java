package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LatenessTableTest {

    @Test
    void thePlansPolicyDecides() {
        assertThat(outcome(Map.of("latePolicy", "ACCEPT_LATE"))).isEqualTo("ACCEPT_LATE");
        assertThat(outcome(Map.of("latePolicy", "REFUSE"))).isEqualTo("REFUSE");
    }

    @Test
    void whatNoRuleAllowsIsRefused() {
        assertThat(outcome(Map.of())).isEqualTo("REFUSE");
        assertThat(outcome(Map.of("latePolicy", "accept_late"))).isEqualTo("REFUSE");
    }

    @Test
    void theDaysLateMayBeKnownAndChangeNothingUntilARuleNamesThem() {
        assertThat(outcome(Map.of("latePolicy", "ACCEPT_LATE", "daysLate", 400))).isEqualTo("ACCEPT_LATE");
    }

    private static Object outcome(Map<String, Object> variables) {
        return DecisionTables.evaluate("registration", "lateness", variables).getSingleResult().getSingleEntry();
    }
}
