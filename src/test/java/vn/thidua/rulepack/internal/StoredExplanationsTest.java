package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import vn.thidua.StoreTest;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

@StoreTest
class StoredExplanationsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

    @Autowired
    private Explanations explanations;
    @Autowired
    private TestEntityManager entities;

    @Test
    void keepsEveryExplanationOfASubjectInOrder() {
        explanations.keep(explanation("n/1", "income", Map.of("income", 119_900_000, "day", DAY, "share", new BigDecimal("104.5"),
                "done", false, "documents", List.of("xác nhận thu nhập"))));
        explanations.keep(explanation("n/2", "income", Map.of()));
        explanations.keep(explanation("n/1", "compliance", Map.of()));
        entities.clear();

        assertThat(explanations.of("n/1")).extracting(Explanation::rule).containsExactly("income", "compliance");
        Explanation first = explanations.of("n/1").get(0);
        assertThat(first.inputs()).containsEntry("income", 119_900_000).containsEntry("day", "2024-11-20").containsEntry("done", false)
                .containsEntry("share", new BigDecimal("104.5")).containsEntry("documents", List.of("xác nhận thu nhập"));
        assertThat(first).usingRecursiveComparison().ignoringFields("inputs").isEqualTo(explanation("n/1", "income", Map.of()));
    }

    private static Explanation explanation(String subject, String rule, Map<String, Object> inputs) {
        return new Explanation(subject, rule, inputs, "vietnam-1/frame-2022-98", DAY, false,
                "Thu nhập 119.900.000 đồng/năm thấp hơn mức 120.000.000 đồng/năm.");
    }
}
