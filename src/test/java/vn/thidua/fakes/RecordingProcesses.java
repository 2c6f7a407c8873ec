package vn.thidua.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.engine.Processes;

/** Remembers what was asked of the engine. */
public class RecordingProcesses implements Processes {

    /** A started instance. */
    public record Started(String processKey, String businessKey, Map<String, Object> variables) {
    }

    public final List<Started> started = new CopyOnWriteArrayList<>();
    public final List<String> messages = new CopyOnWriteArrayList<>();
    /** Business keys whose instances are between two places. */
    public final Set<String> moving = new HashSet<>();
    /** What happens in the engine while the timers of this business key are moved. */
    public final Map<String, Runnable> meanwhile = new HashMap<>();

    @Override
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        started.add(new Started(processKey, businessKey, variables));
        return businessKey;
    }

    @Override
    public int correlate(String message, String businessKey, Map<String, Object> variables) {
        messages.add(message + " " + businessKey);
        return 1;
    }

    @Override
    public void reschedule(String processKey, String businessKey, String variable, Instant instant) {
        messages.add("reschedule " + businessKey);
        meanwhile.getOrDefault(businessKey, () -> { }).run();
    }

    @Override
    public boolean isMoving(String processKey, String businessKey) {
        return moving.contains(businessKey);
    }
}
