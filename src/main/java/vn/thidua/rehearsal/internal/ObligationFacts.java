package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;

/** {@code obligation: <round>/<unit>}. */
@Component
class ObligationFacts extends Facts<Obligation> {

    private final Obligations obligations;

    ObligationFacts(Obligations obligations) {
        super("obligation", Map.of("status", Obligation::status, "late", Obligation::late, "via", Obligation::viaUnitId,
            "given", Obligation::given, "missing", Obligation::missing));
        this.obligations = obligations;
    }

    @Override
    Obligation find(String key) {
        return obligations.get(key);
    }
}
