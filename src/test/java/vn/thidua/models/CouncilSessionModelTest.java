package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.send;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CouncilSessionModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("council-session");

    private static final String SESSION = "M/p0/a0/s";

    @Test
    void talliesWhenTheLastMemberHasVoted() {
        ProcessInstance session = start();
        assertThat(session).task("userTask_convene").hasCandidateGroup("council-secretary.ubnd");
        complete("userTask_convene");
        assertThat(session).task("userTask_recordAttendance").hasCandidateGroup("council-secretary.ubnd");
        complete("userTask_recordAttendance", "quorate", true);

        send("thidua.session.voted", SESSION);

        assertThat(session).task("userTask_signMinutes").hasCandidateGroup("council-chair.ubnd");
        complete("userTask_signMinutes");
        assertThat(session).isEnded().hasPassedInOrder("event_casesListed", "userTask_convene", "userTask_recordAttendance",
                "gateway_isQuorate", "serviceTask_openBallots", "receiveTask_awaitBallots", "serviceTask_tally", "userTask_signMinutes",
                "event_sessionClosed").hasNotPassed("event_votingEnds");
    }

    @Test
    void talliesWhatIsInWhenVotingTimeIsOver() {
        ProcessInstance session = start();
        complete("userTask_convene");
        complete("userTask_recordAttendance", "quorate", true);
        assertThat(timer("event_votingEnds")).hasDueDate(at("2024-11-25T17:00:00+07:00"));

        fire("event_votingEnds");

        assertThat(session).isWaitingAtExactly("userTask_signMinutes").hasPassedInOrder("event_votingEnds", "serviceTask_tally");
    }

    @Test
    void withoutQuorumASecondSittingIsConvened() {
        ProcessInstance session = start();
        complete("userTask_convene");
        complete("userTask_recordAttendance", "quorate", false);
        assertThat(session).isWaitingAtExactly("userTask_convene").hasPassed("serviceTask_recordNoQuorum")
                .hasNotPassed("serviceTask_openBallots");

        complete("userTask_convene");
        complete("userTask_recordAttendance", "quorate", true);

        assertThat(session).isWaitingAtExactly("receiveTask_awaitBallots").hasPassedInOrder("userTask_convene",
                "userTask_recordAttendance", "serviceTask_recordNoQuorum", "userTask_convene", "userTask_recordAttendance",
                "serviceTask_openBallots");
    }

    private static ProcessInstance start() {
        delegate("openBallotsDelegate", execution -> execution.setVariable("votingEndsAt", "2024-11-25T17:00:00+07:00"));
        return ModelEngine.start("council-session", SESSION, Map.of("sessionId", SESSION));
    }
}
