package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

public interface RevocationRepository extends JpaRepository<StoredRevocation, String> {

    List<StoredRevocation> findByNominationIdOrderByOpenedAtDesc(String nominationId);

    List<StoredRevocation> findByMovementIdOrderByOpenedAtDesc(String movementId);

    Optional<StoredRevocation> findByIssuerUnitIdAndNumberYearAndNumber(String issuerUnitId, int numberYear, int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredRevocation r where r.id = :id")
    Optional<StoredRevocation> findLocked(String id);

    /** @throws Refused when there is none */
    default StoredRevocation locked(String id) {
        return findLocked(id).orElseThrow(() -> Refused.notFound("Không có việc hủy bỏ khen thưởng này."));
    }
}
