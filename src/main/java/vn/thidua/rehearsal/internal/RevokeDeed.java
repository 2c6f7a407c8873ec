package vn.thidua.rehearsal.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.award.OpenRevocation;
import vn.thidua.rehearsal.Action;

/** Begins the revocation of an award. */
@Component
class RevokeDeed implements Deed {

    private final OpenRevocation open;

    RevokeDeed(OpenRevocation open) {
        this.open = open;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.REVOKE;
    }

    @Override
    public String play(Action action, Props props) {
        return "đã mở việc hủy bỏ " + open.open(action.of(), String.valueOf(action.with().get("ground")),
                String.valueOf(action.with().get("conclusion")), LocalDate.parse(String.valueOf(action.with().get("concludedOn"))));
    }
}
