package vn.thidua.council.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Repository;

/** Named apart from Spring Session's bean of the same name. */
@Repository("councilSessionRepository")
public interface SessionRepository extends JpaRepository<Session, String> {

    /** The session under the lock that every ballot and every step of the session takes. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> findLocked(String id);

    List<Session> findByAwardKey(String awardKey);

    List<Session> findByMovementIdAndIdNot(String movementId, String id);

    /** Where a session belongs, read without its row, so that a lock taken afterwards sees the newest state. */
    Optional<Place> findPlaceById(String id);

    /** What never changes of a session. */
    interface Place {

        String getMovementId();

        String getAwardKey();
    }

    /** All sessions of a movement, in one order, so that two of them never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.movementId = :movementId order by s.id")
    List<Session> lockMovement(String movementId);
}
