package vn.thidua.award.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LineRepository extends JpaRepository<Line, String> {

    List<Line> findByDecisionIdOrderByPosition(String decisionId);

    boolean existsByNominationIdAndDecisionIdNot(String nominationId, String decisionId);
}
