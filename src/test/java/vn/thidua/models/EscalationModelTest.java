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

class EscalationModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("escalation");

    @Test
    void aGrantedCaseIsRegistered() {
        ProcessInstance escalation = start();
        assertThat(escalation).task("userTask_compilePackage").hasCandidateGroup("advisory-body.noi-vu")
                .hasFormKey("embedded:deployment:forms/escalation/userTask_compilePackage.html");
        complete("userTask_compilePackage", "packageOutcome", "COMPILED");
        assertThat(escalation).task("userTask_sendPackage").hasCandidateGroup("clerk.ubnd");
        send();
        assertThat(escalation).task("userTask_recordAnswer").hasCandidateGroup("advisory-body.noi-vu")
                .hasDueDate(at("2024-12-16T00:00:00+07:00"));
        complete("userTask_recordAnswer", "answer", "GRANTED");

        assertThat(escalation).isEnded().hasPassedInOrder("event_caseSentUpward", "userTask_compilePackage", "gateway_isCompiled",
                "userTask_sendPackage", "userTask_recordAnswer", "gateway_isAwardedAbove", "serviceTask_registerUpperAward",
                "event_awardedAbove").hasNotPassed("serviceTask_fallBack");
    }

    @Test
    void aDeclinedCaseComesBack() {
        ProcessInstance escalation = start();
        complete("userTask_compilePackage", "packageOutcome", "COMPILED");
        send();

        complete("userTask_recordAnswer", "answer", "DECLINED");

        assertThat(escalation).isEnded().hasPassedInOrder("gateway_isAwardedAbove", "serviceTask_fallBack", "event_fellBack")
                .hasNotPassed("serviceTask_registerUpperAward");
    }

    @Test
    void aCaseWithoutGroundsIsNotSent() {
        ProcessInstance escalation = start();

        complete("userTask_compilePackage", "packageOutcome", "DROPPED");

        assertThat(escalation).isEnded().hasPassedInOrder("gateway_isCompiled", "serviceTask_fallBack", "event_fellBack")
                .hasNotPassed("userTask_sendPackage");
    }

    @Test
    void withoutAnAnswerTheChairFirstWaitsAndThenTakesTheCaseBack() {
        ProcessInstance escalation = start();
        complete("userTask_compilePackage", "packageOutcome", "COMPILED");
        send();
        assertThat(timer("event_answerReminder")).hasDueDate(at("2024-12-02T08:00:00+07:00"));
        fire("event_answerReminder");
        assertThat(escalation).isWaitingAtExactly("userTask_recordAnswer").hasPassedInOrder("event_answerReminder",
                "serviceTask_remindAnswer", "event_answerReminded");
        fire("event_noAnswer");
        assertThat(escalation).task("userTask_chooseWithoutAnswer").hasCandidateGroup("issuer-chair.ubnd");
        complete("userTask_chooseWithoutAnswer", "chairChoice", "WAIT", "reminderAt", "2024-12-13T08:00:00+07:00",
                "answerDueAt", "2024-12-28T00:00:00+07:00");
        assertThat(escalation).task("userTask_recordAnswer").hasDueDate(at("2024-12-28T00:00:00+07:00"));
        assertThat(timer("event_noAnswer")).hasDueDate(at("2024-12-28T00:00:00+07:00"));

        fire("event_noAnswer");
        complete("userTask_chooseWithoutAnswer", "chairChoice", "FALL_BACK");

        assertThat(escalation).isEnded().hasPassedInOrder("event_noAnswer", "userTask_chooseWithoutAnswer", "gateway_waitsLonger",
                "userTask_recordAnswer", "event_noAnswer", "userTask_chooseWithoutAnswer", "gateway_waitsLonger", "serviceTask_fallBack",
                "event_fellBack");
    }

    private static void send() {
        complete("userTask_sendPackage", "reminderAt", "2024-12-02T08:00:00+07:00", "answerDueAt", "2024-12-16T00:00:00+07:00");
    }

    private static ProcessInstance start() {
        String key = "M/p0/a0/r0/phong-tai-chinh/1/e";
        return ModelEngine.start("escalation", key, Map.of("escalationId", key));
    }
}
