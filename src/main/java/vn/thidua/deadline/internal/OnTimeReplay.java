package vn.thidua.deadline.internal;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;

/** Compares the instant of a submission with its deadline again. */
@Component
class OnTimeReplay implements ReplayedRule {

    @Override
    public boolean answers(String rule) {
        return rule.equals("deadline.onTime");
    }

    @Override
    public boolean repeats(Explanation kept) {
        return at(kept, "submittedAt").isBefore(at(kept, "dueAt")) == kept.result();
    }

    private static OffsetDateTime at(Explanation kept, String input) {
        return OffsetDateTime.parse(kept.inputs().get(input).toString());
    }
}
