package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.OpenNominations;

/** Starts a process for each nominee of the unit's list. */
@Component
class OpenNominationsDelegate implements JavaDelegate {

    private final OpenNominations open;

    OpenNominationsDelegate(OpenNominations open) {
        this.open = open;
    }

    @Override
    public void execute(DelegateExecution execution) {
        open.open((String) execution.getVariable("obligationId"));
    }
}
