package vn.thidua.council.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AgendaRepository extends JpaRepository<AgendaCase, String> {

    List<AgendaCase> findBySessionIdOrderByPosition(String sessionId);

    boolean existsByNominationId(String nominationId);
}
