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

class NominationListModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("nomination-list");

    private static final String LIST = "M/p0/a0/r0/xa-van-thuy";

    @Test
    void theUnitProposesNominees() {
        ProcessInstance list = start();
        assertThat(list).task("userTask_proposeNominees").hasCandidateGroup("unit-officer.xa-van-thuy")
                .hasDueDate(at("2024-11-15T23:59:59+07:00"))
                .hasFormKey("embedded:deployment:forms/nomination-list/userTask_proposeNominees.html");

        complete("userTask_proposeNominees", "nilReturn", false);

        assertThat(list).isEnded().hasPassedInOrder("event_nominationsAsked", "userTask_proposeNominees", "gateway_isNilReturn",
                "serviceTask_openNominations", "event_nominationsOpened");
    }

    @Test
    void theUnitAnswersNobody() {
        ProcessInstance list = start();

        complete("userTask_proposeNominees", "nilReturn", true);

        assertThat(list).isEnded().hasPassedInOrder("gateway_isNilReturn", "event_nilReturned").hasNotPassed("serviceTask_openNominations");
    }

    @Test
    void aMissedListCanBeExtendedAndThenDelivered() {
        ProcessInstance list = start();
        fire("event_firstReminder");
        fire("event_secondReminder");
        fire("event_nominationsDue");
        assertThat(list).isWaitingFor("thidua.obligation.extended", "thidua.round.closed").hasPassedInOrder("event_firstReminder",
                "serviceTask_remindFirst", "event_secondReminder", "serviceTask_remindSecond", "event_nominationsDue",
                "serviceTask_markMissed");

        ENGINE.getRuntimeService().setVariable(list.getId(), "dueAt", "2024-11-20T23:59:59+07:00");
        send("thidua.obligation.extended", LIST);

        assertThat(list).task("userTask_proposeNominees").hasDueDate(at("2024-11-20T23:59:59+07:00"));
        assertThat(timer("event_nominationsDue")).hasDueDate(at("2024-11-20T23:59:59+07:00"));
        complete("userTask_proposeNominees", "nilReturn", false);
        assertThat(list).isEnded().hasPassedInOrder("serviceTask_markMissed", "event_obligationExtended", "userTask_proposeNominees",
                "event_nominationsOpened");
    }

    @Test
    void aMissedListEndsWhenTheRoundCloses() {
        ProcessInstance list = start();
        fire("event_nominationsDue");

        send("thidua.round.closed", LIST);

        assertThat(list).isEnded().hasPassedInOrder("serviceTask_markMissed", "event_closedAfterMiss", "event_nominationsMissed");
    }

    @Test
    void aRoundClosedEarlierThanAnExtendedDeadlineEndsTheTask() {
        ProcessInstance list = start();

        send("thidua.round.closed", LIST);

        assertThat(list).isEnded().hasPassedInOrder("event_roundClosed", "event_closedUnanswered").hasNotPassed("serviceTask_markMissed");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("nomination-list", LIST, Map.of("obligationId", LIST, "unitId", "xa-van-thuy",
                "dueAt", "2024-11-15T23:59:59+07:00", "firstReminderAt", "2024-11-08T08:00:00+07:00",
                "secondReminderAt", "2024-11-13T08:00:00+07:00"));
    }
}
