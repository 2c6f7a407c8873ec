package vn.thidua.rehearsal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Plays a scenario from its first minute to its last in the engine of this application, which must be a throw-away one:
 * the clock of the whole JVM is simulated while it runs. Acts that go wrong do not stop the run, so that one run shows everything.
 */
public interface Rehearsal {

    /**
     * @param scenario the scenario file; its plan and roster are found relative to it
     * @throws vn.thidua.shared.InvalidDocument when the scenario, plan or roster is not well formed, with every error and its path
     */
    Timeline play(Path scenario);

    /**
     * Plays scenarios of one roster side by side as the history that leads up to {@code now}: every date in them and in their plans moves
     * by whole weeks, so that each ends within the seven days before {@code now}, to which the clock then advances.
     *
     * @param now later than the last act of every scenario once it is moved; the clock is real again afterwards
     */
    Timeline playUpTo(Instant now, List<Resource> scenarios);
}
