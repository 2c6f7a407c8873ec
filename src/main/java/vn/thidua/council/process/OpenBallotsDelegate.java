package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.OpenBallots;

/** Hands every present member a ballot. */
@Component
class OpenBallotsDelegate implements JavaDelegate {

    private final OpenBallots openBallots;

    OpenBallotsDelegate(OpenBallots openBallots) {
        this.openBallots = openBallots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openBallots.open((String) execution.getVariable("sessionId"));
    }
}
