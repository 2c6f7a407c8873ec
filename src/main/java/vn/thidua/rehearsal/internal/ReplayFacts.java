package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.Replay;
import vn.thidua.rulepack.Replay.Outcome;
import vn.thidua.rulepack.ReplayExplanations;

/** {@code replay: <beginning of a key>}: whether the automatic answers given there come out the same again; {@code versions} they name. */
@Component
class ReplayFacts extends Facts<List<Replay>> {

    private final ReplayExplanations replays;

    ReplayFacts(ReplayExplanations replays) {
        super("replay", Map.of("same", found -> count(found, Outcome.SAME), "different", found -> count(found, Outcome.DIFFERENT),
            "differing", found -> found.stream().filter(one -> one.outcome() == Outcome.DIFFERENT).map(one -> one.kept().sentence()).toList(),
            "versions", found -> found.stream().map(one -> one.kept().packVersion()).distinct().toList()));
        this.replays = replays;
    }

    @Override
    List<Replay> find(String key) {
        return replays.under(key);
    }

    private static int count(List<Replay> found, Outcome outcome) {
        return (int) found.stream().filter(one -> one.outcome() == outcome).count();
    }
}
