package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EvidenceRepository extends JpaRepository<StoredEvidence, String> {

    List<StoredEvidence> findByNominationId(String nominationId);

    Optional<StoredEvidence> findByNominationIdAndCriterion(String nominationId, String criterion);

    void deleteByNominationId(String nominationId);
}
