package vn.thidua.award.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface CommentRepository extends JpaRepository<StoredComment, String> {

    List<StoredComment> findByDecisionIdOrderByReceivedAtAscIdAsc(String decisionId);
}
