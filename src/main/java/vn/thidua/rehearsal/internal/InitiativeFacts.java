package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.Initiatives;

/** {@code initiative: <obligation>/<n>}. */
@Component
class InitiativeFacts extends Facts<Initiative> {

    private final Initiatives initiatives;

    InitiativeFacts(Initiatives initiatives) {
        super("initiative", Map.of("status", Initiative::status, "level", initiative -> String.valueOf(initiative.level()), "reason",
            initiative -> String.valueOf(initiative.reason()), "authors", initiative -> initiative.dossier().authors()));
        this.initiatives = initiatives;
    }

    @Override
    Initiative find(String key) {
        return initiatives.get(key);
    }
}
