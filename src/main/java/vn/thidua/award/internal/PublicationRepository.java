package vn.thidua.award.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PublicationRepository extends JpaRepository<StoredPublication, String> {

    List<StoredPublication> findByDecisionIdOrderByPosition(String decisionId);
}
