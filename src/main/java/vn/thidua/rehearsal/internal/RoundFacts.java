package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;

/** {@code round: <key>}: how many units stand where. */
@Component
class RoundFacts extends Facts<RoundFacts.Tally> {

    private final Rounds rounds;
    private final Obligations obligations;

    RoundFacts(Rounds rounds, Obligations obligations) {
        super("round", Map.of("status", Tally::status, "units", tally -> tally.all().size(),
            "accepted", count(ObligationStatus.ACCEPTED), "missed", count(ObligationStatus.MISSED), "open", count(ObligationStatus.OPEN)));
        this.rounds = rounds;
        this.obligations = obligations;
    }

    record Tally(Object status, List<Obligation> all) {
    }

    @Override
    Tally find(String key) {
        return new Tally(rounds.get(key).status(), obligations.ofRound(key));
    }

    private static Function<Tally, Object> count(ObligationStatus status) {
        return tally -> tally.all().stream().filter(obligation -> obligation.status() == status).count();
    }
}
