package vn.thidua.rehearsal;

import java.nio.file.Path;

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
}
