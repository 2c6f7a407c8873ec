package vn.thidua.movement.internal;

import java.util.Optional;
import vn.thidua.plan.ObligationKind;

/** Which process a unit runs through for what it owes. */
public final class ProcessOfKind {

    private ProcessOfKind() {
    }

    /** Empty for what no unit hands in: selection belongs to the council, monitoring to the advisory body. */
    public static Optional<String> key(ObligationKind kind) {
        if (kind.isRegistration()) {
            return Optional.of("registration");
        }
        if (kind == ObligationKind.AWARD_DOSSIER) {
            return Optional.of("nomination-list");
        }
        if (kind == ObligationKind.INITIATIVE_DOSSIER) {
            return Optional.of("initiative-list");
        }
        return kind.isReport() ? Optional.of("report") : Optional.empty();
    }
}
