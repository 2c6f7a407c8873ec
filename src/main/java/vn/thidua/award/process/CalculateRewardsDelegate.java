package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.CalculateRewards;

/** Counts the money of a decision's awards and tells whether the list can be paid. */
@Component
class CalculateRewardsDelegate implements JavaDelegate {

    private final CalculateRewards calculate;

    CalculateRewardsDelegate(CalculateRewards calculate) {
        this.calculate = calculate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("basisComplete", calculate.calculate((String) execution.getVariable("decisionId")));
    }
}
