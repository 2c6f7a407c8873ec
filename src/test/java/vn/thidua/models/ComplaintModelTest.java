package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComplaintModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("complaint");

    private static final String ANSWER_BY = "2024-12-28T00:00:00+07:00";

    @Test
    void aComplaintThatIsRightHasItsRemedy() {
        ProcessInstance complaint = start();
        assertThat(complaint).task("userTask_examineComplaint").hasCandidateGroup("advisory-body.noi-vu").hasDueDate(at(ANSWER_BY));
        complete("userTask_examineComplaint");
        assertThat(complaint).task("userTask_answerComplaint").hasCandidateGroup("issuer-chair.ubnd").hasDueDate(at(ANSWER_BY));

        complete("userTask_answerComplaint", "complaintOutcome", "UPHELD");

        assertThat(complaint).isEnded().hasPassedInOrder("event_complaintFiled", "userTask_examineComplaint", "userTask_answerComplaint",
                "gateway_isUpheld", "serviceTask_openRemedy", "event_complaintUpheld");
    }

    @Test
    void aComplaintThatIsWrongChangesNothing() {
        ProcessInstance complaint = start();
        complete("userTask_examineComplaint");

        complete("userTask_answerComplaint", "complaintOutcome", "REJECTED");

        assertThat(complaint).isEnded().hasPassed("event_complaintRejected").hasNotPassed("serviceTask_openRemedy");
    }

    @Test
    void delaysAreUrgedAndEndNothing() {
        ProcessInstance complaint = start();
        assertThat(timer("event_examinationOverdue")).hasDueDate(at(ANSWER_BY));
        fire("event_examinationOverdue");
        complete("userTask_examineComplaint");
        fire("event_answerOverdue");

        assertThat(complaint).isWaitingAtExactly("userTask_answerComplaint").hasPassedInOrder("event_examinationOverdue",
                "serviceTask_remindExamination", "event_examinationReminded", "event_answerOverdue", "serviceTask_remindAnswer",
                "event_answerReminded");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("complaint", "M/p0/a0/d/c1", Map.of("complaintId", "M/p0/a0/d/c1", "answerDueAt", ANSWER_BY));
    }
}
