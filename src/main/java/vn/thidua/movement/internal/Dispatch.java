package vn.thidua.movement.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.movement.SentUpward;
import vn.thidua.plan.Upward;
import vn.thidua.shared.Refused;

/** What the plan says of sending a consolidated result upward, and whether it was done (S1-21, S1-28). */
@Component
public class Dispatch {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 300;

    private final Movements movements;
    private final Clock clock;

    Dispatch(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    /** To whom the plan sends the result of this round; null when it stays with the receiver. */
    public Upward of(String movementId, String obligationCode) {
        return movements.plan(movementId).obligation(obligationCode).upward();
    }

    /** @return how it was sent, to the plan's addressee where nobody else is named; null where the plan sends nothing */
    public SentUpward check(StoredRound round, SentUpward sent) {
        Upward upward = of(round.movementId(), round.obligationCode());
        if (upward == null) {
            if (sent != null) {
                throw Refused.invalid("sentNumber", "Kế hoạch không yêu cầu gửi kết quả đợt này lên cấp trên.");
            }
            return null;
        }
        if (sent == null || blank(sent.documentNumber())) {
            throw Refused.invalid("sentNumber", "Phải ghi số văn bản gửi %s.".formatted(upward.name()));
        }
        if (sent.sentOn() == null || sent.sentOn().isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("sentOn", "Phải ghi ngày gửi, không sau hôm nay.");
        }
        String to = blank(sent.to()) ? upward.name() : sent.to().strip();
        String number = sent.documentNumber().strip();
        if (number.length() > LONGEST_NUMBER || to.length() > LONGEST_NAME) {
            throw Refused.invalid("sentNumber", "Số văn bản hoặc nơi gửi dài quá.");
        }
        return new SentUpward(to, number, sent.sentOn());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
