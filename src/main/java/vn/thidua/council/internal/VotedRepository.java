package vn.thidua.council.internal;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

public interface VotedRepository extends JpaRepository<Voted, String> {

    long countByBallotKeyIn(Collection<String> ballotKeys);
}
