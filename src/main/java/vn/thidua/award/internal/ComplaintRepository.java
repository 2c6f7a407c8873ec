package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

public interface ComplaintRepository extends JpaRepository<StoredComplaint, String> {

    List<StoredComplaint> findByDecisionIdOrderByPosition(String decisionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StoredComplaint c where c.id = :id")
    Optional<StoredComplaint> findLocked(String id);

    /** @throws Refused when there is none */
    default StoredComplaint locked(String id) {
        return findLocked(id).orElseThrow(() -> Refused.notFound("Không có khiếu nại này."));
    }
}
