package vn.thidua.rehearsal.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.Rounds;

/** {@code round: <key>}: how many units stand where, and the minutes (Vietnam) of opening and of the first instant that is late. */
@Component
class RoundFacts extends Facts<RoundFacts.Tally> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(VietnamTime.ZONE);

    private final Rounds rounds;
    private final Obligations obligations;

    RoundFacts(Rounds rounds, Obligations obligations) {
        super("round", Map.of("status", tally -> tally.round().status(),
            "opensAt", tally -> minute(tally.round().opensAt()), "dueAt", tally -> minute(tally.round().dueAt()), "units", tally -> tally.all().size(),
            "accepted", count(ObligationStatus.ACCEPTED), "missed", count(ObligationStatus.MISSED), "open", count(ObligationStatus.OPEN)));
        this.rounds = rounds;
        this.obligations = obligations;
    }

    record Tally(Round round, List<Obligation> all) {
    }

    @Override
    Tally find(String key) {
        return new Tally(rounds.get(key), obligations.ofRound(key));
    }

    private static String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    private static Function<Tally, Object> count(ObligationStatus status) {
        return tally -> tally.all().stream().filter(obligation -> obligation.status() == status).count();
    }
}
