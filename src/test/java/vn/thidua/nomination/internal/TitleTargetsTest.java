package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.plan.EmulationTitle.ADVANCED_WORKER;
import static vn.thidua.plan.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.fakes.FakePlans;
import vn.thidua.plan.Award;
import vn.thidua.plan.MovementPlan;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.internal.ShippedPacks;

/** SC-05: the target of 15 % against the cap of 15 % in Quảng Thành. */
class TitleTargetsTest {

    private final MovementPlan plan = new FakePlans("quang-thanh-2021/plan.yaml").get("").plan();
    private final RulePack law = ShippedPacks.unconfirmed().asOf(LocalDate.of(2021, 11, 14), plan.regulations());
    private final TitleTargets targets = new TitleTargets(new TitleCaps());

    @Test
    void threeOfTwentyThreeMissTheTargetAndNoMoreIsAllowed() {
        assertThat(targets.achieved(plan, law, unit(23, 3))).extracting(TitleTargets.Line::key, TitleTargets.Line::reached)
                .containsExactly(tuple("ADVANCED_WORKER", true),
                        tuple("GRASSROOTS_EMULATION_FIGHTER", false));
        assertThat(targets.achieved(plan, law, unit(23, 3)).get(1).sentence()).isEqualTo("Chỉ tiêu 15% Chiến sĩ thi đua cơ sở: đề nghị 3/23 = "
                + "13,04%, chưa đạt; không thể đạt, vì tỷ lệ tối đa chỉ cho 3 người = 13,04% "
                + "(15% của 23 người đạt Lao động tiên tiến = 3,45, làm tròn xuống: 3).");
    }

    @Test
    void threeOfTwentyReachIt() {
        assertThat(targets.achieved(plan, law, unit(20, 3)).get(1)).satisfies(line -> {
            assertThat(line.reached()).isTrue();
            assertThat(line.sentence()).isEqualTo("Chỉ tiêu 15% Chiến sĩ thi đua cơ sở: đề nghị 3/20 = 15%, đạt.");
        });
        assertThat(targets.outlook(plan, law, unit(20, 0))).containsExactly(
                "Chiến sĩ thi đua cơ sở: tối đa 3 người (15% của 20 người đạt Lao động tiên tiến = 3, làm tròn xuống: 3).");
    }

    @Test
    void sixPeopleCannotHaveAFighterNorAnExcellentCollective() {
        assertThat(targets.outlook(plan, law, unit(6, 0))).containsExactly(
                "Chiến sĩ thi đua cơ sở: tối đa 0 người (15% của 6 người đạt Lao động tiên tiến = 0,9, làm tròn xuống: 0).",
                "Chỉ tiêu 15% Chiến sĩ thi đua cơ sở: không thể đạt, vì tỷ lệ tối đa chỉ cho 0 người = 0% "
                        + "(15% của 6 người đạt Lao động tiên tiến = 0,9, làm tròn xuống: 0).",
                "Tập thể lao động xuất sắc: không thể đạt, vì đơn vị không thể có đủ Chiến sĩ thi đua cơ sở.");
    }

    @Test
    void targetAndCapAreKeptApart() {
        assertThat(targets.achieved(plan, law, unit(23, 0)).get(1).reached()).as("fewer than the target is no offence").isFalse();
        RulePack of2024 = ShippedPacks.unconfirmed().asOf(LocalDate.of(2024, 11, 14), plan.regulations());
        assertThat(targets.outlook(plan, of2024, unit(23, 0))).as("the law of 2022 has no ratio").isEmpty();
    }

    static UnitYear unit(int people, int fighters) {
        List<Award> titles = new ArrayList<>(Collections.nCopies(people - fighters, ADVANCED_WORKER));
        titles.addAll(Collections.nCopies(fighters, GRASSROOTS_EMULATION_FIGHTER));
        return new UnitYear(people, Map.of(), titles);
    }
}
