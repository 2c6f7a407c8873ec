package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.InvalidDocument;

class WhatIfTest {

    private static final String PLAN = """
        obligations:
        - code: registration
          due: {date: 2024-01-20}
        """;

    @Test
    void changesAValueAndLeavesTheRest() {
        String changed = WhatIf.change(PLAN, Map.of("/obligations/0/due/date", "2024-01-22"));

        assertThat(changed).contains("2024-01-22").contains("registration").doesNotContain("2024-01-20");
    }

    @Test
    void addsAGroupThatThePlanDoesNotHave() {
        assertThat(WhatIf.change(PLAN, Map.of("/council/quorum", "2/3"))).contains("council").contains("2/3");
    }

    @Test
    void namesThePointerThatLeadsNowhere() {
        assertThatThrownBy(() -> WhatIf.change(PLAN, Map.of("/obligations/7/due/date", "2024-01-22")))
            .isInstanceOf(InvalidDocument.class).hasMessageContaining("/obligations/7/due/date");
    }
}
