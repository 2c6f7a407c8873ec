package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.EvaluateCriteria;

/** Compares the dossier with the criteria of its group. */
@Component
class EvaluateCriteriaDelegate implements JavaDelegate {

    private final EvaluateCriteria evaluate;

    EvaluateCriteriaDelegate(EvaluateCriteria evaluate) {
        this.evaluate = evaluate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluate.evaluate((String) execution.getVariable("nominationId"));
    }
}
