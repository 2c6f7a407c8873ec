package vn.thidua.registration.internal;

import java.time.Instant;
import java.util.List;
import vn.thidua.registration.ObjectEntry;

/**
 * What a unit hands in.
 *
 * @param hints          one per entry, empty where nothing looks routine
 * @param latenessReason empty when on time
 */
public record Turn(List<ObjectEntry> entries, List<String> hints, Instant at, String by, boolean late, String latenessReason) {
}
