package vn.thidua.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.internal.Intake;
import vn.thidua.shared.Refused;

/** A unit registers its objects before the deadline, for the first time or in place of what was returned or recalled (S4-28, S4-31). */
@Service
public class RegisterObjects {

    private final Obligations obligations;
    private final Intake intake;
    private final Clock clock;

    RegisterObjects(Obligations obligations, Intake intake, Clock clock) {
        this.obligations = obligations;
        this.intake = intake;
        this.clock = clock;
    }

    /** @throws Refused when a rule of the plan is broken (field {@code objects}) or the deadline has passed */
    @Transactional
    public void register(String obligationId, List<ObjectEntry> entries) {
        Obligation obligation = obligations.get(obligationId);
        Instant now = clock.instant();
        if (!now.isBefore(obligation.dueAt())) {
            throw Refused.conflict("Đã hết hạn đăng ký («" + obligation.dueWords() + "»).");
        }
        intake.take(obligation, entries, now, null);
    }
}
