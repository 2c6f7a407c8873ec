package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.RecordNoQuorum;

/** Closes a sitting that could not be opened. */
@Component
class RecordNoQuorumDelegate implements JavaDelegate {

    private final RecordNoQuorum recordNoQuorum;

    RecordNoQuorumDelegate(RecordNoQuorum recordNoQuorum) {
        this.recordNoQuorum = recordNoQuorum;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordNoQuorum.record((String) execution.getVariable("sessionId"));
    }
}
