package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.FallBack;

/** Brings a case back from another level. */
@Component
class FallBackDelegate implements JavaDelegate {

    private final FallBack fallBack;

    FallBackDelegate(FallBack fallBack) {
        this.fallBack = fallBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        fallBack.fallBack((String) execution.getVariable("escalationId"));
    }
}
