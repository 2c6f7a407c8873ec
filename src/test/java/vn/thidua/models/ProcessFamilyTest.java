package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.models.ModelEngine.ENGINE;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.instance;
import static vn.thidua.models.ModelEngine.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All real models together: a movement with one registration, one phase and one award round, from review to close. */
class ProcessFamilyTest {

    private static final String OFFSET = "T08:00:00+07:00";
    private static String deployment;

    @BeforeAll
    static void deployEverything() throws IOException {
        DeploymentBuilder builder = ENGINE.getRepositoryService().createDeployment().name("family");
        for (String key : ModelFiles.keys()) {
            for (Path file : ModelFiles.of(key, "")) {
                builder.addString(file.toString(), Files.readString(file));
            }
        }
        deployment = builder.deploy().getId();
    }

    @AfterAll
    static void undeploy() {
        ENGINE.getRepositoryService().deleteDeployment(deployment, true);
    }

    @BeforeEach
    void playTheDomain() {
        ModelEngine.reset(ModelFiles.keys().stream().map(ModelEngine::read).toList());
        delegate("preparePhaseDelegate", phase -> phase.setVariables(Map.of("phaseRoundCount", 0, "awardRoundCount", 1,
                "phaseStartAt", "2024-01-01" + OFFSET, "phaseEndAt", "2024-10-31" + OFFSET)));
        delegate("prepareRoundDelegate", round -> round.setVariables(
                Map.of("dayKnown", true, "opensAt", "2023-12-15" + OFFSET, "dueAt", "2024-01-20" + OFFSET, "firstReminderAt", "2024-01-13" + OFFSET)));
        delegate("openUnitObligationsDelegate", ProcessFamilyTest::openTheOnlyUnit);
        delegate("openNominationsDelegate", ProcessFamilyTest::openTheOnlyNomination);
        delegate("collectCasesDelegate", review -> review.setVariables(Map.of("sessionId", "M/p0/a0/s", "caseCount", 1)));
        delegate("routeCasesDelegate", review -> review.setVariables(Map.of("decisionId", "M/p0/a0/d", "ownCaseCount", 1)));
        delegate("publishDecisionDelegate", decision -> decision.setVariable("anyRefused", true));
        delegate("openBallotsDelegate", session -> session.setVariable("votingEndsAt", "2024-11-25" + OFFSET));
    }

    @AfterEach
    void clear() {
        ModelEngine.clear();
    }

    @Test
    void aMovementRunsFromReviewToClose() {
        ProcessInstance movement = ModelEngine.start("movement", "M", Map.of("roundCount", 1, "phaseCount", 1));
        complete("userTask_reviewFindings", "reviewOutcome", "SUBMIT");
        complete("userTask_approvePlan", "approval", "APPROVE");
        complete("userTask_issueDocument");

        fire("event_roundOpens");
        complete("userTask_registerObjects", "registrationComplete", true);
        complete("userTask_acceptRegistration", "acceptOutcome", "ACCEPT");
        send("thidua.round.completed", "M/r0");
        complete("userTask_consolidateRound");

        fire("event_phaseStarts");
        fire("event_roundOpens");
        complete("userTask_proposeNominees", "nilReturn", false);
        complete("userTask_compileDossier");
        complete("userTask_appraiseDossier", "appraisalOutcome", "ELIGIBLE");
        assertThat(instance("M/p0/a0")).isWaitingAtExactly("callActivity_obligationRound");
        send("thidua.round.completed", "M/p0/a0/r0");
        complete("userTask_consolidateRound");

        complete("userTask_convene");
        complete("userTask_recordAttendance", "quorate", true);
        send("thidua.session.voted", "M/p0/a0/s");
        complete("userTask_signMinutes");
        complete("userTask_draftDecision", "asksComments", false);
        complete("userTask_signDecision", "chairOutcome", "SIGN");
        complete("userTask_issueDecision");
        complete("userTask_notifyRefused");
        fire("event_phaseEnds");
        complete("userTask_writeFinalSummary");

        assertThat(movement).isEnded();
        assertEquals(0, ENGINE.getRuntimeService().createProcessInstanceQuery().count(), "instances still running");
    }

    private static void openTheOnlyUnit(DelegateExecution round) {
        String key = round.getProcessBusinessKey() + "/u1";
        String process = key.contains("/a") ? "nomination-list" : "registration";
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, key, with(round, Map.of("obligationId", key, "unitId", "u1",
                "viaUnitId", "", "internalDueAt", "", "dueAt", "2024-01-20" + OFFSET, "firstReminderAt", "2024-01-13" + OFFSET,
                "secondReminderAt", "2024-01-18" + OFFSET, "latePolicy", "REFUSE")));
        round.setVariable("unitsLeft", false);
        round.setVariable("unitsSettled", false);
    }

    private static void openTheOnlyNomination(DelegateExecution list) {
        String key = list.getProcessBusinessKey() + "/1";
        ENGINE.getRuntimeService().startProcessInstanceByKey("nomination", key, with(list, Map.of("nominationId", key, "unitId", "u1")));
    }

    private static Map<String, Object> with(DelegateExecution parent, Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        List.of("movementId", "issuerUnitId", "advisoryUnitId").forEach(name -> all.put(name, parent.getVariable(name)));
        return all;
    }
}
