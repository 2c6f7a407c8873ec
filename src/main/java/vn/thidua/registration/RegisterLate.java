package vn.thidua.registration;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.internal.Intake;
import vn.thidua.shared.Refused;

/** A unit registers after the deadline where the lateness policy allows it; the receiver must then say why it accepts. An extension meanwhile makes it on time. */
@Service
public class RegisterLate {

    private final Obligations obligations;
    private final Intake intake;
    private final Clock clock;

    RegisterLate(Obligations obligations, Intake intake, Clock clock) {
        this.obligations = obligations;
        this.intake = intake;
        this.clock = clock;
    }

    /** @throws Refused without a reason (field {@code latenessReason}) or when a rule of the plan is broken (field {@code objects}, {@code pledge} or {@code titles}) */
    @Transactional
    public void register(String obligationId, RegistrationContent content, String latenessReason) {
        if (latenessReason == null || latenessReason.isBlank()) {
            throw Refused.invalid("latenessReason", "Phải ghi lý do đăng ký muộn.");
        }
        Obligation obligation = obligations.get(obligationId);
        Instant now = clock.instant();
        boolean late = !now.isBefore(obligation.dueAt());
        intake.take(obligation, content, now, late ? latenessReason.strip() : null);
    }
}
