package vn.thidua.review.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of the monitoring log. */
public interface MonitoringStore extends JpaRepository<StoredMonitoring, String> {

    List<StoredMonitoring> findByMovementIdOrderByDoneOnDescRecordedAtDesc(String movementId);
}
