package vn.thidua.council.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RecusalRepository extends JpaRepository<Recusal, String> {

    List<Recusal> findByBallotKeyIn(Collection<String> ballotKeys);
}
