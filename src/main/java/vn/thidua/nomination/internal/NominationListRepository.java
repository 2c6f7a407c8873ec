package vn.thidua.nomination.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface NominationListRepository extends JpaRepository<NominationList, String> {

    /** The list under the lock that settling a nomination takes, so that the last of them is known to be the last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from NominationList l where l.obligationId = :id")
    Optional<NominationList> findLocked(String id);
}
