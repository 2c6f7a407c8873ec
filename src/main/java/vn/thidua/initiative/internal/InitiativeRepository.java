package vn.thidua.initiative.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.initiative.InitiativeStatus;

public interface InitiativeRepository extends JpaRepository<StoredInitiative, String> {

    boolean existsByRoundKey(String roundKey);

    List<StoredInitiative> findByRoundKeyOrderByUnitIdAscPositionAsc(String roundKey);

    @Query("select distinct i from StoredInitiative i join i.authors a where i.movementId = :movementId and i.unitId = :unitId"
            + " and i.status = :status and a.nameKey = :nameKey order by i.id")
    List<StoredInitiative> findByAuthor(String movementId, String unitId, InitiativeStatus status, String nameKey);
}
