package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;

/** Warns the advisory body and the issuer that another level has not answered and the ceremony is near (SC-14). */
@Service
public class RemindAnswer {

    private final EscalationRepository escalations;
    private final Movements movements;
    private final Notices notices;

    RemindAnswer(EscalationRepository escalations, Movements movements, Notices notices) {
        this.escalations = escalations;
        this.movements = movements;
        this.notices = notices;
    }

    /** The same deadline is warned of once. */
    @Transactional
    public void remind(String escalationId) {
        StoredEscalation escalation = escalations.get(escalationId);
        if (escalation.status() == EscalationStatus.SENT) {
            Movement movement = movements.get(escalation.movementId());
            String text = "%s chưa trả lời đề nghị tặng %s cho %s. Hết ngày %s chưa có trả lời thì Chủ tịch chọn chờ tiếp hoặc thôi chờ.".formatted(
                    escalation.decider().label(), escalation.award().label(), escalation.nomineeName(),
                    VietnamTime.date(VietnamTime.dayOf(escalation.answerDueAt().minusMillis(1))));
            notices.remind(movement.advisoryUnitId(), escalationId, text);
            notices.remind(movement.issuerUnitId(), escalationId, text);
        }
    }
}
