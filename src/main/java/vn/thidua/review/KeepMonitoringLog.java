package vn.thidua.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementReaders;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Units;
import vn.thidua.review.internal.MonitoringStore;
import vn.thidua.review.internal.StoredMonitoring;
import vn.thidua.shared.Refused;

/** The advisory body's log of inspections, guidance and reminders; lines are added, never changed (S0-31, S1-27, S3-14). */
@Service
public class KeepMonitoringLog {

    private static final int MAX_TEXT = 4_000;

    private final MonitoringStore log;
    private final Movements movements;
    private final MovementReaders readers;
    private final Units units;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    KeepMonitoringLog(MonitoringStore log, Movements movements, MovementReaders readers, Units units, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.log = log;
        this.movements = movements;
        this.readers = readers;
        this.units = units;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param day     today or earlier, not before the movement's document
     * @param finding what was found or said
     * @throws Refused when the person is not of the advisory body, or something is missing
     */
    @Transactional
    public void add(String movementId, LocalDate day, String unitId, MonitoringKind kind, String finding) {
        Movement movement = movements.get(movementId);
        if (!readers.isAdvisoryBody(movement)) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu được ghi nhật ký theo dõi.");
        }
        if (movement.issuedOn() == null) {
            throw Refused.conflict("Kế hoạch chưa ban hành, chưa có gì để theo dõi.");
        }
        if (day == null || day.isAfter(VietnamTime.dayOf(clock.instant())) || day.isBefore(movement.issuedOn())) {
            throw Refused.invalid("day", "Ngày phải từ ngày ban hành kế hoạch đến hôm nay.");
        }
        if (kind == null) {
            throw Refused.invalid("kind", "Chưa chọn việc: kiểm tra, hướng dẫn hay đôn đốc.");
        }
        String text = finding == null ? "" : finding.strip();
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw Refused.invalid("finding", "Nội dung phải có và không quá " + MAX_TEXT + " ký tự.");
        }
        log.saveAndFlush(new StoredMonitoring(new MonitoringEntry(movementId, day, units.get(unitId).id(), kind, text, actor.id(), clock.instant())));
        audit.record("MONITORING_RECORDED", movementId, kind.label() + " " + unitId + ", ngày " + VietnamTime.date(day) + ".");
    }

    /** Newest day first. */
    @Transactional(readOnly = true)
    public List<MonitoringEntry> of(String movementId) {
        return log.findByMovementIdOrderByDoneOnDescRecordedAtDesc(movementId).stream().map(StoredMonitoring::view).toList();
    }
}
