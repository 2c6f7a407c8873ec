package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.ApplicationTest;
import vn.thidua.engine.testing.TestEngine;

/** What an administrator does to the engine by its own means is recorded with the administrator's name; what a form does is not doubled. */
@ApplicationTest
class OperationsRecordedTest {

    private static final String TOY = "do-choi-kiem-toan";

    @Autowired
    ProcessEngine engine;
    @Autowired
    TestEngine test;
    @Autowired
    Processes processes;
    @Autowired
    AuditLog log;

    private long before;

    @BeforeEach
    void here() {
        before = log.latest(1).stream().mapToLong(AuditEntry::number).findFirst().orElse(0);
    }

    @Test
    void modelsAndInstances() {
        Deployment[] deployed = new Deployment[2];
        String instance = toyAt(deployed, "kiem-toan/1");
        String other = processes.start(TOY, "kiem-toan/2", Map.of());
        oneAfterTheOther(
            () -> engine.getRuntimeService().suspendProcessInstanceById(instance),
            () -> engine.getRuntimeService().activateProcessInstanceById(instance),
            () -> engine.getTaskService().setAssignee(test.task("kiem-toan/1").getId(), "can-bo-khac"),
            () -> engine.getRuntimeService().newMigration(engine.getRuntimeService().createMigrationPlan(definition(deployed[0]), definition(deployed[1]))
                .mapEqualActivities().build()).processInstanceIds(instance).execute(),
            () -> engine.getRuntimeService().deleteProcessInstance(instance, "thử"),
            () -> engine.getHistoryService().deleteHistoricProcessInstance(instance),
            () -> engine.getRuntimeService().startProcessInstanceByKey(TOY, "kiem-toan/3"),
            () -> engine.getRuntimeService().deleteProcessInstance(other, "thử"),
            () -> engine.getRepositoryService().deleteProcessDefinition(definition(deployed[0]), true),
            () -> engine.getRepositoryService().deleteDeployment(deployed[1].getId(), true),
            () -> engine.getManagementService().setProperty("kiem-toan", "1"));

        assertThat(since()).extracting(line -> line.split(" ")[1]).containsSubsequence("MODELS_DEPLOYED", "MODELS_DEPLOYED", "INSTANCE_SUSPENDED", "INSTANCE_ACTIVATED",
            "TASK_HANDED_OVER", "INSTANCE_MIGRATED", "INSTANCE_DELETED", "HISTORY_DELETED", "INSTANCE_STARTED", "INSTANCE_DELETED", "DEFINITION_DELETED",
            "DEPLOYMENT_DELETED", "ENGINE_OPERATED");
        assertThat(since()).allMatch(line -> line.startsWith("quan-tri-thu ")).anyMatch(line -> line.startsWith("quan-tri-thu INSTANCE_DELETED kiem-toan/1"))
            .anyMatch(line -> line.startsWith("quan-tri-thu TASK_HANDED_OVER kiem-toan/1") && line.contains("can-bo-khac"));
    }

    @Test
    void groupsAndGrants() {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("nhom-kiem-toan");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(TOY);
        grant.addPermission(Permissions.READ);
        oneAfterTheOther(
            () -> engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup("nhom-kiem-toan")),
            () -> engine.getIdentityService().saveGroup(named(engine.getIdentityService().createGroupQuery().groupId("nhom-kiem-toan").singleResult())),
            () -> engine.getAuthorizationService().saveAuthorization(grant),
            () -> engine.getAuthorizationService().saveAuthorization(widened()),
            () -> engine.getAuthorizationService().deleteAuthorization(grant.getId()),
            () -> engine.getIdentityService().deleteGroup("nhom-kiem-toan"));

        assertThat(since()).extracting(line -> line.split(" ")[1]).containsSubsequence("GROUP_CREATED", "GROUP_CHANGED", "GRANT_CREATED", "GRANT_CHANGED",
            "GRANT_DELETED", "GROUP_DELETED");
    }

    private static Group named(Group group) {
        group.setName("Nhóm kiểm toán");
        return group;
    }

    private Authorization widened() {
        Authorization grant = engine.getAuthorizationService().createAuthorizationQuery().groupIdIn("nhom-kiem-toan")
            .resourceType(Resources.PROCESS_DEFINITION).singleResult();
        grant.addPermission(Permissions.UPDATE);
        return grant;
    }

    private String toyAt(Deployment[] deployed, String businessKey) {
        for (int version = 0; version < 2; version++) {
            int n = version;
            asAdministrator(() -> deployed[n] = engine.getRepositoryService().createDeployment().name("v" + n).addModelInstance(TOY + ".bpmn",
                Bpmn.createExecutableProcess(TOY).name("v" + n).startEvent().userTask("userTask_wait").endEvent().done()).deploy());
            if (version == 0) {
                processes.start(TOY, businessKey, Map.of());
            }
        }
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
    }

    private String definition(Deployment deployment) {
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult().getId();
    }

    private void oneAfterTheOther(Runnable... works) {
        for (Runnable work : works) {
            asAdministrator(work);
        }
    }

    /** As an administrator who may do everything, whatever else the doors refuse. */
    private void asAdministrator(Runnable work) {
        test.as("quan-tri-thu", List.of("camunda-admin"), () -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
                work.run();
                return null;
            })));
    }

    private List<String> since() {
        return log.latest(200).stream().filter(entry -> entry.number() > before).sorted(Comparator.comparing(AuditEntry::number))
            .map(entry -> entry.actor() + " " + entry.action() + " " + entry.subject() + ": " + entry.reason()).toList();
    }
}
