package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Rounds;

/** Hands the dates of a round to its timers. */
@Component
class PrepareRoundDelegate implements JavaDelegate {

    private final Rounds rounds;

    PrepareRoundDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(RoundVariables.of(rounds.timesOf((String) execution.getVariable("roundKey"))));
    }
}
