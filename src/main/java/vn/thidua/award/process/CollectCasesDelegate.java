package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.CollectCases;

/** Puts the eligible nominations of an award round on the council's agenda. */
@Component
class CollectCasesDelegate implements JavaDelegate {

    private final CollectCases collect;

    CollectCasesDelegate(CollectCases collect) {
        this.collect = collect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CollectCases.Agenda agenda = collect.collect((String) execution.getVariable("movementId"),
                (String) execution.getVariable("reviewKey"));
        execution.setVariable("sessionId", agenda.sessionId());
        execution.setVariable("caseCount", agenda.cases());
    }
}
