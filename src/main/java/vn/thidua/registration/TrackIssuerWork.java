package vn.thidua.registration;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.MovementReaders;
import vn.thidua.movement.Movements;
import vn.thidua.registration.internal.IssuerWorkStore;
import vn.thidua.registration.internal.StoredIssuerWork;
import vn.thidua.shared.Refused;

/** The advisory body says how far a work of the issuer has come (S0-14, S0-15). */
@Service
public class TrackIssuerWork {

    private final IssuerWorkStore store;
    private final Movements movements;
    private final MovementReaders readers;
    private final AuditTrail audit;
    private final Clock clock;

    TrackIssuerWork(IssuerWorkStore store, Movements movements, MovementReaders readers, AuditTrail audit, Clock clock) {
        this.store = store;
        this.movements = movements;
        this.readers = readers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param note required for every step, e.g. by which document it was completed
     * @throws Refused when the person is not the movement's advisory body, the note is missing, or the work is finished already
     */
    @Transactional
    public void move(String workId, WorkProgress progress, String note) {
        StoredIssuerWork work = store.findById(workId).orElseThrow(() -> Refused.notFound("Không có công trình này."));
        if (!readers.isAdvisoryBody(movements.get(work.view().movementId()))) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu được cập nhật tiến độ công trình.");
        }
        work.move(progress, note, clock.instant());
        store.saveAndFlush(work);
        audit.record("ISSUER_WORK_" + progress, work.view().movementId(), work.view().name() + ": " + note.strip());
    }
}
