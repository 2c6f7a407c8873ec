package vn.thidua.award.process;

import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;

/** One award of a payment list as forms show it. */
record RewardLine(String nominee, String award, String amount, String explanation, String status) {

    static RewardLine of(Reward reward) {
        return new RewardLine(reward.kind().label() + ": " + reward.nominee(), reward.awardLabel(),
                reward.amountVnd() == null ? "" : RewardAmount.number(reward.amountVnd()) + " đồng", reward.explanation(), reward.status().label());
    }
}
