package vn.thidua.registration.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.OpenTask;

/** The intermediate appraiser forwards or returns many registrations on one page. */
@Component
class ForwardManyRegistrations extends AppraiseMany {

    ForwardManyRegistrations(AppraisalForm form) {
        super(form);
    }

    @Override
    public String kind() {
        return "registration/userTask_appraiseBySector";
    }

    @Override
    BulkRow.Choice pass(boolean late) {
        return new BulkRow.Choice(PASS, "Đồng ý, chuyển tiếp", false);
    }

    @Override
    public Map<String, Object> values(OpenTask task, BulkAnswer answer) {
        return Map.of("verdicts", verdicts(task, answer));
    }
}
