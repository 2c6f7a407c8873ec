package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Revocation;
import vn.thidua.award.Revocations;
import vn.thidua.shared.Refused;

/** {@code revocation: <nomination>}: the newest revocation of an award. */
@Component
class RevocationFacts extends Facts<Revocation> {

    private final Revocations revocations;

    RevocationFacts(Revocations revocations) {
        super("revocation", Map.of("status", Revocation::status, "ground", Revocation::ground,
            "number", Revocation::documentNumber, "filingLate", Revocation::filingLate,
            "decisionLate", Revocation::decisionLate, "objectRecoveredOn", Revocation::objectRecoveredOn,
            "moneyRecoveredOn", Revocation::moneyRecoveredOn));
        this.revocations = revocations;
    }

    @Override
    Revocation find(String key) {
        return revocations.latest(key).orElseThrow(() -> Refused.notFound("Không có việc hủy bỏ: " + key + "."));
    }
}
