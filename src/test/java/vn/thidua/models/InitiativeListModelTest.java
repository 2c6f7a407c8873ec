package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.ENGINE;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.send;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InitiativeListModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("initiative-list");

    private static final String LIST = "M/p1/r0/van-phong";

    @Test
    void theUnitHandsIn() {
        ProcessInstance list = start();
        assertThat(list).task("userTask_handInInitiatives").hasCandidateGroup("unit-officer.van-phong")
                .hasDueDate(at("2024-11-15T23:59:59+07:00"))
                .hasFormKey("embedded:deployment:forms/initiative-list/userTask_handInInitiatives.html");

        complete("userTask_handInInitiatives");

        assertThat(list).isEnded().hasPassedInOrder("event_initiativesAsked", "userTask_handInInitiatives", "event_initiativesHandedIn");
    }

    @Test
    void aMissedListCanBeExtendedAndThenDelivered() {
        ProcessInstance list = start();
        fire("event_firstReminder");
        fire("event_secondReminder");
        fire("event_initiativesDue");
        assertThat(list).isWaitingFor("thidua.obligation.extended", "thidua.round.closed").hasPassedInOrder("event_firstReminder",
                "serviceTask_remindFirst", "event_secondReminder", "serviceTask_remindSecond", "event_initiativesDue",
                "serviceTask_markMissed");

        ENGINE.getRuntimeService().setVariable(list.getId(), "dueAt", "2024-11-20T23:59:59+07:00");
        send("thidua.obligation.extended", LIST);

        assertThat(list).task("userTask_handInInitiatives").hasDueDate(at("2024-11-20T23:59:59+07:00"));
        assertThat(timer("event_initiativesDue")).hasDueDate(at("2024-11-20T23:59:59+07:00"));
        complete("userTask_handInInitiatives");
        assertThat(list).isEnded().hasPassedInOrder("serviceTask_markMissed", "event_obligationExtended", "userTask_handInInitiatives",
                "event_initiativesHandedIn");
    }

    @Test
    void aMissedListEndsWhenTheRoundCloses() {
        ProcessInstance list = start();
        fire("event_initiativesDue");

        send("thidua.round.closed", LIST);

        assertThat(list).isEnded().hasPassedInOrder("serviceTask_markMissed", "event_closedAfterMiss", "event_initiativesMissed");
    }

    @Test
    void aRoundClosedEarlierThanAnExtendedDeadlineEndsTheTask() {
        ProcessInstance list = start();

        send("thidua.round.closed", LIST);

        assertThat(list).isEnded().hasPassedInOrder("event_roundClosed", "event_closedUnanswered").hasNotPassed("serviceTask_markMissed");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("initiative-list", LIST, Map.of("obligationId", LIST, "unitId", "van-phong",
                "dueAt", "2024-11-15T23:59:59+07:00", "firstReminderAt", "2024-11-08T08:00:00+07:00",
                "secondReminderAt", "2024-11-13T08:00:00+07:00"));
    }
}
