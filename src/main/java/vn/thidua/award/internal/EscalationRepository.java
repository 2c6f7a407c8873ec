package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

public interface EscalationRepository extends JpaRepository<StoredEscalation, String> {

    List<StoredEscalation> findByAwardKeyOrderById(String awardKey);

    List<StoredEscalation> findByMovementId(String movementId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from StoredEscalation e where e.id = :id")
    Optional<StoredEscalation> findLocked(String id);

    /** @throws Refused when there is none */
    default StoredEscalation get(String id) {
        return findById(id).orElseThrow(EscalationRepository::none);
    }

    /** @throws Refused when there is none */
    default StoredEscalation locked(String id) {
        return findLocked(id).orElseThrow(EscalationRepository::none);
    }

    private static Refused none() {
        return Refused.notFound("Không có hồ sơ trình cấp trên này.");
    }
}
