package vn.thidua.registration.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.OpenTask;

/** The receiver accepts or returns many registrations on one page; what came late needs a reason. */
@Component
class AcceptManyRegistrations extends AppraiseMany {

    AcceptManyRegistrations(AppraisalForm form) {
        super(form);
    }

    @Override
    public String kind() {
        return "registration/userTask_acceptRegistration";
    }

    @Override
    BulkRow.Choice pass(boolean late) {
        return new BulkRow.Choice(PASS, "Chấp nhận", late);
    }

    @Override
    public Map<String, Object> values(OpenTask task, BulkAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("verdicts", verdicts(task, answer));
        values.put("lateAcceptedReason", answer.chose(PASS) && !answer.reason().isEmpty() ? answer.reason() : null);
        return values;
    }
}
