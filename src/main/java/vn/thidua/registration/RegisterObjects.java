package vn.thidua.registration;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.internal.Intake;
import vn.thidua.shared.Refused;

/** A unit registers what the plan asks of it before the deadline, for the first time or in place of what was returned or recalled (S4-28, S4-31). */
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

    /**
     * @return whether it is all that the plan demands; fewer works are kept, and the unit may add to them until the deadline (S0-24)
     * @throws Refused when a rule of the plan is broken (field {@code objects}, {@code pledge} or {@code titles}) or the deadline has passed
     */
    @Transactional
    public boolean register(String obligationId, RegistrationContent content) {
        Obligation obligation = obligations.get(obligationId);
        Instant now = clock.instant();
        if (!now.isBefore(obligation.dueAt())) {
            throw Refused.conflict("Đã hết hạn đăng ký («" + obligation.dueWords() + "»).");
        }
        return intake.take(obligation, content, now, null);
    }
}
