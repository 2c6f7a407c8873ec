package vn.thidua.council.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface TallyRepository extends JpaRepository<Tally, String> {

    List<Tally> findBySessionIdAndSitting(String sessionId, int sitting);
}
