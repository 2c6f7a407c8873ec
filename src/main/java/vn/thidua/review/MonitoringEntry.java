package vn.thidua.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the monitoring log.
 *
 * @param day     when it was done (Vietnam)
 * @param finding what was found, or what the unit was told
 */
public record MonitoringEntry(String movementId, LocalDate day, String unitId, MonitoringKind kind, String finding, String recordedBy, Instant recordedAt) {
}
