package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.send;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("report");

    private static final String REPORT = "M/p0/r0/xa-van-thuy";

    @Test
    void theUnitWritesItsHeadConfirmsTheReceiverAccepts() {
        ProcessInstance report = start();
        assertThat(report).task("userTask_writeReport").hasCandidateGroup("unit-officer.xa-van-thuy")
                .hasDueDate(at("2024-11-08T23:59:59+07:00"));
        complete("userTask_writeReport");
        assertThat(report).task("userTask_confirmReport").hasCandidateGroup("unit-head.xa-van-thuy");
        complete("userTask_confirmReport", "headOutcome", "CONFIRM");
        assertThat(report).task("userTask_acceptReport").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_acceptReport", "acceptOutcome", "ACCEPT");

        assertThat(report).isEnded().hasPassedInOrder("event_reportAsked", "userTask_writeReport", "userTask_confirmReport",
                "gateway_isConfirmed", "userTask_acceptReport", "gateway_isAccepted", "event_reportAccepted");
    }

    @Test
    void headAndReceiverReturnWhatIsNotGoodEnough() {
        ProcessInstance report = start();
        complete("userTask_writeReport");
        complete("userTask_confirmReport", "headOutcome", "RETURN");
        complete("userTask_writeReport");
        complete("userTask_confirmReport", "headOutcome", "CONFIRM");
        complete("userTask_acceptReport", "acceptOutcome", "RETURN");

        assertThat(report).isWaitingAtExactly("userTask_writeReport").hasPassedInOrder("userTask_writeReport", "userTask_confirmReport",
                "gateway_isConfirmed", "userTask_writeReport", "userTask_confirmReport", "userTask_acceptReport", "gateway_isAccepted");
    }

    @Test
    void aLateReportIsMarkedAndStillTaken() {
        ProcessInstance report = start();
        assertThat(timer("event_firstReminder")).hasDueDate(at("2024-11-01T08:00:00+07:00"));
        assertThat(timer("event_secondReminder")).hasDueDate(at("2024-11-06T08:00:00+07:00"));
        assertThat(timer("event_reportDue")).hasDueDate(at("2024-11-08T23:59:59+07:00"));

        fire("event_firstReminder");
        fire("event_secondReminder");
        fire("event_reportDue");

        assertThat(report).isWaitingAtExactly("userTask_writeReport").hasPassedInOrder("event_firstReminder", "serviceTask_remindFirst",
                "event_reminded", "event_secondReminder", "serviceTask_remindSecond", "event_reminded", "event_reportDue",
                "serviceTask_markLate", "event_lateRecorded");
    }

    @Test
    void whatIsNotWrittenWhenTheRoundClosesIsMissed() {
        ProcessInstance report = start();

        send("thidua.round.closed", REPORT);

        assertThat(report).isEnded().hasPassedInOrder("event_roundClosed", "event_reportMissed").hasNotPassed("userTask_confirmReport");
    }

    @Test
    void whatTheHeadHasNotConfirmedWhenTheRoundClosesIsMissed() {
        ProcessInstance report = start();
        complete("userTask_writeReport");

        send("thidua.round.closed", REPORT);

        assertThat(report).isEnded().hasPassedInOrder("userTask_writeReport", "event_closedUnconfirmed", "event_reportUnconfirmed")
                .hasNotPassed("userTask_acceptReport");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("report", REPORT, Map.of("obligationId", REPORT, "unitId", "xa-van-thuy",
                "dueAt", "2024-11-08T23:59:59+07:00", "firstReminderAt", "2024-11-01T08:00:00+07:00",
                "secondReminderAt", "2024-11-06T08:00:00+07:00"));
    }
}
