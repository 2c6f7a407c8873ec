package vn.thidua.award.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Reward;
import vn.thidua.award.Rewards;

@Service
@Transactional(readOnly = true)
class RewardReader implements Rewards {

    private final RewardRepository rewards;
    private final LineRepository lines;

    RewardReader(RewardRepository rewards, LineRepository lines) {
        this.rewards = rewards;
        this.lines = lines;
    }

    @Override
    public Optional<Reward> find(String nominationId) {
        return rewards.findById(nominationId).flatMap(reward -> of(reward.decisionId()).stream()
                .filter(one -> one.nominationId().equals(nominationId)).findFirst());
    }

    @Override
    public List<Reward> of(String decisionId) {
        Map<String, StoredReward> money = rewards.findByDecisionId(decisionId).stream()
                .collect(Collectors.toMap(StoredReward::nominationId, Function.identity()));
        return lines.findByDecisionIdOrderByPosition(decisionId).stream().filter(line -> money.containsKey(line.nominationId()))
                .map(line -> money.get(line.nominationId()).toReward(line)).toList();
    }
}
