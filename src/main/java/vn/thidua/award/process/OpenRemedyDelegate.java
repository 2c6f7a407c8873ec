package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.OpenRemedy;

/** Starts what an upheld complaint leads to. */
@Component
class OpenRemedyDelegate implements JavaDelegate {

    private final OpenRemedy openRemedy;

    OpenRemedyDelegate(OpenRemedy openRemedy) {
        this.openRemedy = openRemedy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openRemedy.open((String) execution.getVariable("complaintId"));
    }
}
