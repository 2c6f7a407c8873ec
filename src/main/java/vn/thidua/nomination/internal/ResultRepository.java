package vn.thidua.nomination.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ResultRepository extends JpaRepository<StoredResult, String> {

    List<StoredResult> findByNominationIdOrderByPosition(String nominationId);

    void deleteByNominationId(String nominationId);
}
