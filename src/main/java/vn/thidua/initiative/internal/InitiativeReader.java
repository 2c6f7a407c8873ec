package vn.thidua.initiative.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.InitiativeStatus;
import vn.thidua.initiative.Initiatives;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class InitiativeReader implements Initiatives {

    private final InitiativeRepository initiatives;

    InitiativeReader(InitiativeRepository initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Initiative get(String id) {
        return initiatives.findById(id).map(StoredInitiative::view).orElseThrow(() -> Refused.notFound("Không có sáng kiến này."));
    }

    @Override
    public List<Initiative> ofRound(String roundKey) {
        return initiatives.findByRoundKeyOrderByUnitIdAscPositionAsc(roundKey).stream().map(StoredInitiative::view).toList();
    }

    @Override
    public List<Initiative> recognisedFor(String movementId, String unitId, String author) {
        return initiatives.findByAuthor(movementId, unitId, InitiativeStatus.RECOGNISED, NameKey.of(author)).stream()
                .map(StoredInitiative::view).toList();
    }
}
