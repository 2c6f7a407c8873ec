package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.PrepareAwardRound;

/** Makes sure that an award round has what it needs before the units are asked. */
@Component
class PrepareAwardRoundDelegate implements JavaDelegate {

    private final PrepareAwardRound prepare;

    PrepareAwardRoundDelegate(PrepareAwardRound prepare) {
        this.prepare = prepare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        prepare.prepare((String) execution.getVariable("movementId"), (String) execution.getVariable("awardKey"));
    }
}
