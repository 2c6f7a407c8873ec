package vn.thidua.organization;

/**
 * Takes a roster in, whole or not at all, and mirrors it into the engine's users and groups. What is already there under the same id
 * is updated; roles at the roster's units that the roster no longer names end yesterday.
 */
public interface ImportRoster {

    /**
     * Checks, stores and mirrors a roster in its YAML format.
     *
     * @throws vn.thidua.shared.InvalidDocument with every error; nothing is stored
     */
    Roster from(String yaml);

    /** Stores and mirrors a roster that {@link Roster#read} has checked. */
    void store(Roster roster);
}
