package vn.thidua.award.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RegisterRepository extends JpaRepository<RegisterEntry, String> {

    List<RegisterEntry> findByMovementIdOrderByDocumentNumberAscNominationIdAsc(String movementId);

    Optional<RegisterEntry> findByAchievement(String achievement);
}
