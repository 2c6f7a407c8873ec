package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Findings with the reasons given for them. */
public interface FindingStore extends JpaRepository<StoredFinding, String> {

    /** Newest turn first. */
    List<StoredFinding> findByMovementIdOrderByReviewTurnDescFindingKeyAsc(String movementId);

    List<StoredFinding> findByMovementIdAndReviewTurnAndReasonIsNotNullOrderByFindingKey(String movementId, int reviewTurn);
}
