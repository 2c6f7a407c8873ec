package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.CloseVoting;

/** Ends the vote and counts it. */
@Component
class TallyDelegate implements JavaDelegate {

    private final CloseVoting closeVoting;

    TallyDelegate(CloseVoting closeVoting) {
        this.closeVoting = closeVoting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeVoting.close((String) execution.getVariable("sessionId"));
    }
}
