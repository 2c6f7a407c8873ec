package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RouteCases;

/** Splits the cases of a review by authority. */
@Component
class RouteCasesDelegate implements JavaDelegate {

    private final RouteCases route;

    RouteCasesDelegate(RouteCases route) {
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RouteCases.Routed routed = route.route((String) execution.getVariable("movementId"), (String) execution.getVariable("reviewKey"));
        execution.setVariable("decisionId", routed.decisionId());
        execution.setVariable("ownCaseCount", routed.cases());
    }
}
