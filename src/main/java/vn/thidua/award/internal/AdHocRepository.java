package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

public interface AdHocRepository extends JpaRepository<StoredAdHoc, String> {

    /** Holds the proposals of a movement until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAdHoc a where a.movementId = :movementId order by a.position")
    List<StoredAdHoc> lockMovement(String movementId);

    List<StoredAdHoc> findByMovementIdOrderByPosition(String movementId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAdHoc a where a.id = :id")
    Optional<StoredAdHoc> findLocked(String id);

    /** @throws Refused when there is none */
    default StoredAdHoc locked(String id) {
        return findLocked(id).orElseThrow(() -> Refused.notFound("Không có đề nghị khen đột xuất này."));
    }
}
