package vn.thidua.award.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RewardRepository extends JpaRepository<StoredReward, String> {

    List<StoredReward> findByDecisionId(String decisionId);
}
