package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.ENGINE;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.send;
import static vn.thidua.models.ModelEngine.timer;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistrationModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("registration");

    private static final String OBLIGATION = "M/r0/truong-tieu-hoc-x";

    @Test
    void aSchoolRegistersThroughTheEducationAppraiser() {
        ProcessInstance registration = startSchool();
        assertThat(registration).task("userTask_registerObjects").hasCandidateGroup("unit-officer.truong-tieu-hoc-x")
                .hasDueDate(at("2024-01-20T23:59:59+07:00"))
                .hasFormKey("embedded:deployment:forms/registration/userTask_registerObjects.html");
        complete("userTask_registerObjects", "registrationComplete", true);
        assertThat(registration).task("userTask_appraiseBySector").hasCandidateGroup("sector-appraiser.phong-gddt")
                .hasDueDate(at("2024-01-15T23:59:59+07:00"));
        complete("userTask_appraiseBySector", "sectorOutcome", "FORWARD");
        assertThat(registration).task("userTask_acceptRegistration").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_acceptRegistration", "acceptOutcome", "ACCEPT");

        assertThat(registration).isEnded().hasPassedInOrder("event_registrationAsked", "userTask_registerObjects",
                "gateway_isComplete", "gateway_hasSectorAppraiser", "userTask_appraiseBySector", "gateway_isForwarded", "userTask_acceptRegistration",
                "gateway_isAccepted", "event_registrationAccepted");
    }

    @Test
    void tooFewWorksBringTheTaskBackUntilTheyAreEnough() {
        ProcessInstance registration = start("REFUSE");
        complete("userTask_registerObjects", "registrationComplete", false);
        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassed("gateway_isComplete");
        assertThat(timer("event_registrationDue")).hasDueDate(at("2024-01-20T23:59:59+07:00"));
        complete("userTask_registerObjects", "registrationComplete", true);
        assertThat(registration).isWaitingAtExactly("userTask_acceptRegistration");
    }

    @Test
    void anAgencyNeverEntersTheAppraisersBranch() {
        ProcessInstance registration = start("REFUSE");

        complete("userTask_registerObjects", "registrationComplete", true);

        assertThat(registration).isWaitingAtExactly("userTask_acceptRegistration").hasNotPassed("userTask_appraiseBySector");
    }

    @Test
    void appraiserAndReceiverReturnRoutineItemsToBeReplaced() {
        ProcessInstance registration = startSchool();
        complete("userTask_registerObjects", "registrationComplete", true);
        complete("userTask_appraiseBySector", "sectorOutcome", "RETURN");
        complete("userTask_registerObjects", "registrationComplete", true);
        complete("userTask_appraiseBySector", "sectorOutcome", "FORWARD");
        complete("userTask_acceptRegistration", "acceptOutcome", "RETURN");

        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassedInOrder("userTask_registerObjects",
                "userTask_appraiseBySector", "gateway_isForwarded", "userTask_registerObjects", "userTask_appraiseBySector",
                "userTask_acceptRegistration", "gateway_isAccepted");
    }

    @Test
    void theOfficerRecallsWhatNobodyHasActedOn() {
        ProcessInstance registration = startSchool();
        complete("userTask_registerObjects", "registrationComplete", true);
        send("thidua.registration.recalled", OBLIGATION);
        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassed("event_recalledFromAppraiser");

        complete("userTask_registerObjects", "registrationComplete", true);
        complete("userTask_appraiseBySector", "sectorOutcome", "FORWARD");
        send("thidua.registration.recalled", OBLIGATION);

        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassed("event_recalledFromReceiver");
    }

    @Test
    void remindersAndTheInternalDeadlineDoNotEndTheTask() {
        ProcessInstance registration = startSchool();
        assertThat(timer("event_firstReminder")).hasDueDate(at("2024-01-10T08:00:00+07:00"));
        assertThat(timer("event_secondReminder")).hasDueDate(at("2024-01-18T08:00:00+07:00"));
        fire("event_firstReminder");
        fire("event_secondReminder");
        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassedInOrder("event_firstReminder",
                "serviceTask_remindFirst", "event_reminded", "event_secondReminder", "serviceTask_remindSecond", "event_reminded");

        complete("userTask_registerObjects", "registrationComplete", true);
        assertThat(timer("event_internalDue")).hasDueDate(at("2024-01-15T23:59:59+07:00"));
        fire("event_internalDue");

        assertThat(registration).isWaitingAtExactly("userTask_appraiseBySector").hasPassedInOrder("event_internalDue",
                "serviceTask_remindAppraiser", "event_appraiserReminded");
    }

    @Test
    void aPlanThatTakesLateRegistrationsAsksForThem() {
        ProcessInstance registration = start("ACCEPT_LATE");
        assertThat(timer("event_registrationDue")).hasDueDate(at("2024-01-20T23:59:59+07:00"));
        fire("event_registrationDue");
        assertThat(registration).task("userTask_registerLate").hasCandidateGroup("unit-officer.truong-tieu-hoc-x");

        complete("userTask_registerLate");

        assertThat(registration).isWaitingAtExactly("userTask_acceptRegistration").hasPassedInOrder("event_registrationDue",
                "businessRuleTask_decideLateness", "gateway_isLateAccepted", "userTask_registerLate", "gateway_hasSectorAppraiser");
    }

    @Test
    void anExtensionTurnsALateRegistrationIntoAnOrdinaryOne() {
        ProcessInstance registration = start("ACCEPT_LATE");
        fire("event_registrationDue");

        extend(registration);

        assertThat(registration).isWaitingAtExactly("userTask_registerObjects").hasPassed("event_extendedWhileLate");
        assertThat(timer("event_registrationDue")).hasDueDate(at("2024-01-27T23:59:59+07:00"));
    }

    @Test
    void aLateRegistrationIsMissedWhenTheRoundCloses() {
        ProcessInstance registration = start("ACCEPT_LATE");
        fire("event_registrationDue");

        send("thidua.round.closed", OBLIGATION);

        assertThat(registration).isEnded().hasPassedInOrder("event_closedWhileLate", "event_registrationMissed");
    }

    @Test
    void aRefusedRegistrationWaitsForAnExtension() {
        ProcessInstance registration = start("REFUSE");
        fire("event_registrationDue");
        assertThat(registration).isWaitingFor("thidua.obligation.extended", "thidua.round.closed").hasPassedInOrder(
                "businessRuleTask_decideLateness", "gateway_isLateAccepted", "serviceTask_markMissed");

        extend(registration);

        assertThat(registration).task("userTask_registerObjects").hasDueDate(at("2024-01-27T23:59:59+07:00"));
        assertThat(registration).hasPassed("event_obligationExtended").hasNotPassed("userTask_registerLate");
    }

    @Test
    void aRefusedRegistrationIsMissedWhenTheRoundCloses() {
        ProcessInstance registration = start("REFUSE");
        fire("event_registrationDue");

        send("thidua.round.closed", OBLIGATION);

        assertThat(registration).isEnded().hasPassedInOrder("serviceTask_markMissed", "event_closedAfterMiss", "event_registrationMissed");
    }

    @Test
    void aRoundClosedEarlierThanAnExtendedDeadlineEndsTheTask() {
        ProcessInstance registration = start("REFUSE");

        send("thidua.round.closed", OBLIGATION);

        assertThat(registration).isEnded().hasPassedInOrder("event_roundClosed", "event_closedUnregistered");
    }

    private static void extend(ProcessInstance registration) {
        ENGINE.getRuntimeService().setVariable(registration.getId(), "dueAt", "2024-01-27T23:59:59+07:00");
        send("thidua.obligation.extended", OBLIGATION);
    }

    private static ProcessInstance startSchool() {
        return start(Map.of("viaUnitId", "phong-gddt", "internalDueAt", "2024-01-15T23:59:59+07:00", "latePolicy", "REFUSE"));
    }

    private static ProcessInstance start(String latePolicy) {
        return start(Map.of("viaUnitId", "", "internalDueAt", "", "latePolicy", latePolicy));
    }

    private static ProcessInstance start(Map<String, Object> route) {
        Map<String, Object> variables = new HashMap<>(Map.of("obligationId", OBLIGATION, "unitId", "truong-tieu-hoc-x",
                "dueAt", "2024-01-20T23:59:59+07:00", "firstReminderAt", "2024-01-10T08:00:00+07:00",
                "secondReminderAt", "2024-01-18T08:00:00+07:00"));
        variables.putAll(route);
        return ModelEngine.start("registration", OBLIGATION, variables);
    }
}
