package vn.thidua.registration.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Registrations by obligation. */
public interface RegistrationStore extends JpaRepository<StoredRegistration, String> {

    List<StoredRegistration> findByMovementIdAndUnitIdOrderByObligationId(String movementId, String unitId);

    List<StoredRegistration> findByMovementIdOrderByObligationId(String movementId);

    /** Names of everything that other movements accepted from the unit. */
    @Query("""
            select o.name from StoredObject o
            where o.submission.registration.unitId = :unitId and o.submission.registration.movementId <> :movementId
              and o.submission.status = vn.thidua.registration.RegistrationStatus.ACCEPTED
            order by o.name""")
    List<String> acceptedElsewhere(String unitId, String movementId);
}
