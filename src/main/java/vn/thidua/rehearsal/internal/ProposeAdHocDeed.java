package vn.thidua.rehearsal.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocNomination;
import vn.thidua.award.ProposeAdHoc;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rehearsal.Action;

/** Proposes an award outside the rounds. */
@Component
class ProposeAdHocDeed implements Deed {

    private final ProposeAdHoc propose;

    ProposeAdHocDeed(ProposeAdHoc propose) {
        this.propose = propose;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.PROPOSE_AD_HOC;
    }

    @Override
    public String play(Action action, Props props) {
        return "đã đề nghị " + propose.propose(action.of(), new AdHocNomination(text(action, "unitId"), NomineeKind.valueOf(text(action, "kind")),
                text(action, "nominee"), Award.of(text(action, "award")), text(action, "achievement"),
                LocalDate.parse(text(action, "achievedOn")), text(action, "confirmation")));
    }

    private static String text(Action action, String name) {
        return String.valueOf(action.with().get(name));
    }
}
