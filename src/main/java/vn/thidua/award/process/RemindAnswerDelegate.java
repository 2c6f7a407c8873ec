package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RemindAnswer;

/** Warns that another level's answer is still open. */
@Component
class RemindAnswerDelegate implements JavaDelegate {

    private final RemindAnswer remindAnswer;

    RemindAnswerDelegate(RemindAnswer remindAnswer) {
        this.remindAnswer = remindAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindAnswer.remind((String) execution.getVariable("escalationId"));
    }
}
