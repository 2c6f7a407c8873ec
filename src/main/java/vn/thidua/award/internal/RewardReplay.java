package vn.thidua.award.internal;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** Counts reward money again with the base salary and the rounding of then. */
@Component
class RewardReplay implements ReplayedRule {

    private final RulePacks packs;

    RewardReplay(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public boolean answers(String rule) {
        return rule.equals("REWARD_MONEY");
    }

    @Override
    public boolean repeats(Explanation kept) {
        RulePack law = packs.releasedFor(kept);
        long salary = number(kept, "baseSalaryVnd").longValueExact();
        boolean sameSalary = law.baseSalary().filter(rule -> rule.value() == salary).isPresent();
        return sameSalary && law.rewardRounding().map(rule -> rule.value().amount(number(kept, "coefficient"), salary))
                .filter(amount -> amount == number(kept, "amountVnd").longValueExact()).isPresent();
    }

    private static BigDecimal number(Explanation kept, String input) {
        return new BigDecimal(kept.inputs().get(input).toString());
    }
}
