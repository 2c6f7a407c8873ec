package vn.thidua.council.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface AgendaRepository extends JpaRepository<AgendaCase, String> {

    List<AgendaCase> findBySessionIdOrderByPosition(String sessionId);

    boolean existsByNominationId(String nominationId);

    /** Sessions with a case of this id, or with cases whose id begins with the prefix. */
    @Query("select distinct c.sessionId from AgendaCase c where c.nominationId = :id or substring(c.nominationId, 1, length(:prefix)) = :prefix")
    List<String> sessionsAbout(String id, String prefix);
}
