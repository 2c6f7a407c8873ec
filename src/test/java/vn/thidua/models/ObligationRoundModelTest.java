package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.send;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObligationRoundModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("obligation-round");

    @Test
    void opensUnitsInChunksUntilNoneIsLeftAndConsolidatesWhenAllAreDone() {
        ProcessInstance round = start(3);
        assertThat(timer("event_roundOpens")).hasDueDate(at("2023-12-15T07:30:00+07:00"));
        fire("event_roundOpens");
        assertThat(round).isWaitingAtExactly("receiveTask_awaitUnits").hasPassedInOrder("serviceTask_openUnitObligations",
                "gateway_areUnitsLeft", "serviceTask_openUnitObligations", "gateway_areUnitsLeft", "serviceTask_openUnitObligations");

        send("thidua.round.completed", "M/r0");

        assertThat(round).task("userTask_consolidateRound").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_consolidateRound");
        assertThat(round).isEnded().hasPassedInOrder("event_roundPlanned", "serviceTask_prepareRound", "event_roundOpens",
                "receiveTask_awaitUnits", "userTask_consolidateRound", "event_roundConsolidated").hasNotPassed("event_roundDue");
    }

    @Test
    void remindsAndGoesOnWaitingUntilTheDeadline() {
        ProcessInstance round = start(1);
        fire("event_roundOpens");
        assertThat(timer("event_firstReminder")).hasDueDate(at("2024-01-13T08:00:00+07:00"));
        assertThat(timer("event_roundDue")).hasDueDate(at("2024-01-20T23:59:59+07:00"));

        fire("event_firstReminder");
        assertThat(round).isWaitingAtExactly("receiveTask_awaitUnits")
                .hasPassedInOrder("event_firstReminder", "serviceTask_remindUnits", "event_unitsReminded");
        fire("event_roundDue");

        assertThat(round).isWaitingAtExactly("userTask_consolidateRound").hasPassed("event_roundDue");
    }

    @Test
    void waitsForNobodyWhenAllWereDoneBeforeTheLastWasTold() {
        ProcessInstance round = start(2, true);

        fire("event_roundOpens");

        assertThat(round).isWaitingAtExactly("userTask_consolidateRound").hasNotPassed("receiveTask_awaitUnits");
    }

    @Test
    void waitsForTheDayOfItsEvent() {
        AtomicBoolean known = new AtomicBoolean();
        delegate("prepareRoundDelegate", execution -> execution.setVariables(known.get() ? Map.of("dayKnown", true, "opensAt", "2023-12-15T07:30:00+07:00",
                "dueAt", "2024-01-20T23:59:59+07:00", "firstReminderAt", "2024-01-13T08:00:00+07:00") : Map.of("dayKnown", false)));
        ProcessInstance round = ModelEngine.start("obligation-round", "M/r0", Map.of("roundKey", "M/r0"));
        assertThat(round).isWaitingAtExactly("userTask_setRoundDay").task().hasCandidateGroup("advisory-body.noi-vu");

        known.set(true);
        complete("userTask_setRoundDay");

        assertThat(round).isWaitingAtExactly("event_roundOpens").hasPassedInOrder("serviceTask_prepareRound", "gateway_isDayKnown",
                "userTask_setRoundDay", "serviceTask_prepareRound", "gateway_isDayKnown");
    }

    private static ProcessInstance start(int chunks) {
        return start(chunks, false);
    }

    private static ProcessInstance start(int chunks, boolean settled) {
        AtomicInteger left = new AtomicInteger(chunks);
        delegate("prepareRoundDelegate", execution -> execution.setVariables(Map.of("dayKnown", true, "opensAt", "2023-12-15T07:30:00+07:00",
                "dueAt", "2024-01-20T23:59:59+07:00", "firstReminderAt", "2024-01-13T08:00:00+07:00")));
        delegate("openUnitObligationsDelegate", execution -> {
            execution.setVariable("unitsLeft", left.decrementAndGet() > 0);
            execution.setVariable("unitsSettled", settled && left.get() == 0);
        });
        return ModelEngine.start("obligation-round", "M/r0", Map.of("roundKey", "M/r0"));
    }
}
