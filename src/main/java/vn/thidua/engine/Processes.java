package vn.thidua.engine;

import java.time.Instant;
import java.util.Map;

/** What the modules ask of the running processes, always inside the caller's transaction. */
public interface Processes {

    /** Starts an instance of the newest version and returns its id. Many starts in one call of a delegate share one engine command. */
    String start(String processKey, String businessKey, Map<String, Object> variables);

    /** Hands a message to the instances with this business key that wait for it. Returns how many there were; none is not an error. */
    int correlate(String message, String businessKey, Map<String, Object> variables);

    /**
     * Sets a deadline variable (as ISO date-time with offset) on every running instance of {@code processKey} with this business key
     * and recalculates the timers that read it. An open task whose due date is this variable is due then.
     */
    void reschedule(String processKey, String businessKey, String variable, Instant instant);

    /** Whether an instance with this business key is between two places: a step of it waits to be carried out, and may then change what is stored. */
    boolean isMoving(String processKey, String businessKey);
}
