package vn.thidua.nomination.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

public interface NominationRepository extends JpaRepository<Nomination, String> {

    List<Nomination> findByObligationIdOrderByPosition(String obligationId);

    List<Nomination> findByAwardKeyOrderByUnitIdAscPositionAsc(String awardKey);

    List<Nomination> findByAwardKeyAndStatusOrderByUnitIdAscPositionAsc(String awardKey, NominationStatus status);

    List<Nomination> findByMovementIdAndUnitIdAndKind(String movementId, String unitId, NomineeKind kind);

    long countByObligationIdAndStatusNotIn(String obligationId, Collection<NominationStatus> statuses);

    /** @throws Refused when there is none */
    default Nomination get(String id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có đề nghị khen thưởng này."));
    }
}
