package vn.thidua.nomination.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominations;
import vn.thidua.registration.RegisteredObject;

@Service
@Transactional(readOnly = true)
class NominationReader implements Nominations {

    private final NominationRepository nominations;
    private final Standings standings;

    NominationReader(NominationRepository nominations, Standings standings) {
        this.nominations = nominations;
        this.standings = standings;
    }

    @Override
    public NominationCase get(String nominationId) {
        return read(nominations.get(nominationId));
    }

    @Override
    public List<NominationCase> ofList(String obligationId) {
        return nominations.findByObligationIdOrderByPosition(obligationId).stream().map(this::read).toList();
    }

    @Override
    public List<NominationCase> readyFor(String awardKey) {
        return nominations.findByAwardKeyAndStatusOrderByUnitIdAscPositionAsc(awardKey, NominationStatus.ELIGIBLE).stream().map(this::read)
                .toList();
    }

    @Override
    public List<NominationCase> of(String awardKey) {
        return nominations.findByAwardKeyOrderByUnitIdAscPositionAsc(awardKey).stream().map(this::read).toList();
    }

    private NominationCase read(Nomination nomination) {
        return nomination.toCase(standings.objectOf(nomination).map(RegisteredObject::name).orElse(null));
    }
}
