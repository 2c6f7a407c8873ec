package vn.thidua.award.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.EscalatedCase;
import vn.thidua.award.Escalations;

@Service
@Transactional(readOnly = true)
class EscalationReader implements Escalations {

    private final EscalationRepository escalations;

    EscalationReader(EscalationRepository escalations) {
        this.escalations = escalations;
    }

    @Override
    public EscalatedCase get(String escalationId) {
        return escalations.get(escalationId).value();
    }

    @Override
    public List<EscalatedCase> of(String awardKey) {
        return escalations.findByAwardKeyOrderById(awardKey).stream().map(StoredEscalation::value).toList();
    }
}
