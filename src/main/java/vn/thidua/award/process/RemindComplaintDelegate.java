package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AnswerComplaint;

/** Urges whoever owes the next step of a complaint, and keeps the delay. */
@Component
class RemindComplaintDelegate implements JavaDelegate {

    private final AnswerComplaint answerComplaint;

    RemindComplaintDelegate(AnswerComplaint answerComplaint) {
        this.answerComplaint = answerComplaint;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answerComplaint.remind((String) execution.getVariable("complaintId"));
    }
}
