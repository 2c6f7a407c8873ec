package vn.thidua.rehearsal.internal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.UrgeUnits;
import vn.thidua.rehearsal.Action;

/** Urges every unit of a round that still owes. */
@Component
class UrgeDeed implements Deed {

    private final UrgeUnits urge;
    private final Obligations obligations;

    UrgeDeed(UrgeUnits urge, Obligations obligations) {
        this.urge = urge;
        this.obligations = obligations;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.URGE;
    }

    @Override
    public String play(Action action, Props props) {
        return "đôn đốc %d đơn vị".formatted(urge.urge(action.of(),
                obligations.ofRound(action.of()).stream().map(Obligation::unitId).collect(Collectors.toSet()), action.reason()));
    }
}
