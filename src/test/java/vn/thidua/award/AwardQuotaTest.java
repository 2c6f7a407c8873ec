package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.Ceiling;
import vn.thidua.council.FakeCeilings;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** The plan's quota binds its chair too, over all decisions of the span (SC-10). */
@AwardTest
class AwardQuotaTest {

    @Autowired AwardFixture.Advice advice;
    @Autowired MovableClock clock;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired AwardDecisions decisions;
    @Autowired FakeCeilings ceilings;

    private final String phase = RunningMovement.M + "/p" + System.nanoTime();

    @BeforeEach
    void onePersonAndOneCollective() {
        clock.set("2024-11-20T02:00:00Z");
        ceilings.set(RunningMovement.M, ceiling(NomineeKind.COLLECTIVE), ceiling(NomineeKind.INDIVIDUAL));
    }

    @AfterEach
    void noQuota() {
        ceilings.set(RunningMovement.M);
    }

    @Test
    void aSecondDecisionOfTheYearMayNotAwardWhatTheFirstHasUsedUp() {
        String first = drafted("/a0");
        String second = drafted("/a1");
        sign.sign(first, AwardFixture.CHAIR, List.of(choice("/a0", "K1", true, null), choice("/a0", "N2", true, "Dũng cảm cứu người")));

        assertThatThrownBy(() -> sign.sign(second, AwardFixture.CHAIR,
                List.of(choice("/a1", "K1", true, null), choice("/a1", "N2", false, null)))).isInstanceOf(Refused.class)
                .hasMessageContaining("Quá chỉ tiêu 1 tập thể của năm 2024: quyết định này khen thưởng 1, trước đó đã khen thưởng 1.");

        assertThat(decisions.get(second).status()).isEqualTo(DecisionStatus.AWAITING_SIGNATURE);
        sign.sign(second, AwardFixture.CHAIR, List.of(choice("/a1", "K1", false, "Hết chỉ tiêu"), choice("/a1", "N2", false, null)));
        assertThat(decisions.get(second).status()).as("fewer are allowed").isEqualTo(DecisionStatus.SIGNED);
    }

    private String drafted(String round) {
        String decision = advice.give(phase + round);
        draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ", List.of(new RefusalReason(phase + round + "/N2", "Chưa đủ phiếu")));
        return decision;
    }

    private ChairChoice choice(String round, String name, boolean granted, String reason) {
        return new ChairChoice(phase + round + "/" + name, granted, reason);
    }

    private Ceiling ceiling(NomineeKind kind) {
        return new Ceiling(kind, 1, "năm 2024", Set.of(phase), "plan v1");
    }
}
