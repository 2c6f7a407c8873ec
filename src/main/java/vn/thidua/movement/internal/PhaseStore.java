package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.shared.Refused;

/** Phases by key. */
public interface PhaseStore extends JpaRepository<StoredPhase, String> {

    List<StoredPhase> findByMovementIdOrderByOrdinal(String movementId);

    int countByMovementId(String movementId);

    default StoredPhase require(String key) {
        return findById(key).orElseThrow(() -> Refused.notFound("Không có đợt thi đua «" + key + "»."));
    }
}
