package vn.thidua.movement.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.shared.Refused;

/** Obligations by id. */
public interface ObligationStore extends JpaRepository<StoredObligation, String> {

    List<StoredObligation> findByRoundKeyOrderById(String roundKey);

    List<StoredObligation> findByUnitIdOrderByDueAtAscIdAsc(String unitId);

    @Query("select o.unitId from StoredObligation o where o.roundKey = :roundKey")
    Set<String> unitsOf(String roundKey);

    boolean existsByRoundKey(String roundKey);

    boolean existsByRoundKeyAndStatusIn(String roundKey, Collection<ObligationStatus> statuses);

    default StoredObligation require(String id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có nghĩa vụ «" + id + "»."));
    }
}
