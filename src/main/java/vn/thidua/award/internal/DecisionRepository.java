package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

public interface DecisionRepository extends JpaRepository<Decision, String> {

    List<Decision> findByMovementIdOrderById(String movementId);

    Optional<Decision> findByIssuerUnitIdAndNumberYearAndNumber(String issuerUnitId, int numberYear, int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.id = :id")
    Optional<Decision> findLocked(String id);

    @Query("select d.movementId from Decision d where d.id = :id")
    Optional<String> findMovementId(String id);

    /** All decisions of a movement, in one order, so that two of them never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.movementId = :movementId order by d.id")
    List<Decision> lockMovement(String movementId);

    /** @throws Refused when there is none */
    default Decision locked(String id) {
        return findLocked(id).orElseThrow(() -> Refused.notFound("Không có quyết định khen thưởng này."));
    }
}
