package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RegisterUpperAward;

/** Enters the award of another level in the register. */
@Component
class RegisterUpperAwardDelegate implements JavaDelegate {

    private final RegisterUpperAward registerUpperAward;

    RegisterUpperAwardDelegate(RegisterUpperAward registerUpperAward) {
        this.registerUpperAward = registerUpperAward;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registerUpperAward.register((String) execution.getVariable("escalationId"));
    }
}
