package vn.thidua.award.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Revocation;
import vn.thidua.award.Revocations;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class RevocationReader implements Revocations {

    private final RevocationRepository revocations;

    RevocationReader(RevocationRepository revocations) {
        this.revocations = revocations;
    }

    @Override
    public Revocation get(String revocationId) {
        return revocations.findById(revocationId).map(StoredRevocation::toRevocation)
                .orElseThrow(() -> Refused.notFound("Không có việc hủy bỏ khen thưởng này."));
    }

    @Override
    public Optional<Revocation> latest(String nominationId) {
        return revocations.findByNominationIdOrderByOpenedAtDesc(nominationId).stream().findFirst().map(StoredRevocation::toRevocation);
    }

    @Override
    public List<Revocation> ofMovement(String movementId) {
        return revocations.findByMovementIdOrderByOpenedAtDesc(movementId).stream().map(StoredRevocation::toRevocation).toList();
    }
}
