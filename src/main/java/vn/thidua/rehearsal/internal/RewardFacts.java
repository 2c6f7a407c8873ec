package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Reward;
import vn.thidua.award.Rewards;
import vn.thidua.shared.Refused;

/** {@code reward: <nomination>}: the money of an award. */
@Component
class RewardFacts extends Facts<Reward> {

    private final Rewards rewards;

    RewardFacts(Rewards rewards) {
        super("reward", Map.of("status", Reward::status, "amount", Reward::amountVnd,
            "coefficient", Reward::coefficient, "baseSalary", Reward::baseSalaryVnd,
            "explanation", Reward::explanation));
        this.rewards = rewards;
    }

    @Override
    Reward find(String key) {
        return rewards.find(key).orElseThrow(() -> Refused.notFound("Chưa có tiền thưởng: " + key + "."));
    }
}
