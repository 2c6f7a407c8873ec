package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.send;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BallotModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("ballot");

    private static final String BALLOT = "M/p0/a0/s/1/nguyen-van-an";

    @Test
    void aMemberVotesAlone() {
        ProcessInstance ballot = issue();

        assertThat(ballot).task("userTask_vote").isAssignedTo("nguyen-van-an")
                .hasFormKey("embedded:deployment:forms/ballot/userTask_vote.html");
        complete("userTask_vote");

        assertThat(ballot).isEnded().hasPassedInOrder("event_ballotIssued", "userTask_vote", "event_voted");
    }

    @Test
    void whoHasNotVotedWhenVotingClosesNoLongerCan() {
        ProcessInstance ballot = issue();

        send("thidua.voting.closed", BALLOT);

        assertThat(ballot).isEnded().hasPassedInOrder("event_ballotIssued", "event_votingClosed", "event_notVoted")
                .hasNotPassed("event_voted");
    }

    private static ProcessInstance issue() {
        return ModelEngine.start("ballot", BALLOT, Map.of("ballotKey", BALLOT, "sessionId", "M/p0/a0/s", "memberId", "nguyen-van-an"));
    }
}
