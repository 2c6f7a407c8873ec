package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.engine.Access;

class GrantsTest {

    @RegisterExtension
    final InMemoryEngine camunda = new InMemoryEngine();

    @BeforeEach
    void twoCommunesAndTheirBosses() {
        camunda.ensureGrants();
        camunda.person("an", "unit-officer.xa-a");
        camunda.person("binh", "unit-officer.xa-b");
        camunda.person("chu-tich", "issuer-chair.huyen");
        camunda.person("lanh-dao", "manager.huyen");
        camunda.person("quantri");
        List.of("an", "binh", "chu-tich").forEach(id -> camunda.access().setAccess(id, Set.of(Access.STAFF)));
        camunda.access().setAccess("lanh-dao", Set.of(Access.MANAGERS));
        camunda.access().setAccess("quantri", Set.of(Access.ADMINS));
        var model = Bpmn.createExecutableProcess("registration").camundaHistoryTimeToLiveString("P1D").startEvent()
            .userTask("userTask_registerObjects").camundaCandidateGroups("unit-officer.${unitId}").endEvent().done();
        camunda.engine().getRepositoryService().createDeployment().addModelInstance("registration.bpmn", model).deploy();
        camunda.engine().getRuntimeService().startProcessInstanceByKey("registration", "M/r0/xa-a", java.util.Map.of("unitId", "xa-a"));
    }

    @Test
    void aTaskIsSeenByThoseItIsOfferedToByManagersAndByAdmins() {
        assertThat(tasks("an")).isOne();
        assertThat(tasks("binh")).isZero();
        assertThat(tasks("chu-tich")).isZero();
        assertThat(tasks("lanh-dao")).isOne();
        assertThat(tasks("quantri")).isOne();
    }

    @Test
    void theOfficerClaimsAndAnotherUnitCannotTouchIt() {
        String taskId = camunda.engine().getTaskService().createTaskQuery().singleResult().getId();
        assertThatThrownBy(() -> camunda.as("binh", () -> claim(taskId, "binh"))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> camunda.as("lanh-dao", () -> claim(taskId, "lanh-dao"))).isInstanceOf(AuthorizationException.class);
        assertThat(camunda.as("an", () -> claim(taskId, "an")).getAssignee()).isEqualTo("an");
    }

    @Test
    void onlyAdminsStartProcesses() {
        for (String person : List.of("an", "chu-tich", "lanh-dao")) {
            assertThatThrownBy(() -> camunda.as(person, this::start)).as(person).isInstanceOf(AuthorizationException.class);
        }
        assertThat(camunda.as("quantri", this::start)).isNotNull();
    }

    @Test
    void onlyAdminsDeploy() {
        for (String person : List.of("an", "chu-tich", "lanh-dao")) {
            assertThatThrownBy(() -> camunda.as(person, this::deploy)).as(person).isInstanceOf(AuthorizationException.class);
        }
        assertThat(camunda.as("quantri", this::deploy)).isNotNull();
    }

    @Test
    void managersReadInstancesAndHistoryAndOthersDoNot() {
        assertThat(camunda.as("lanh-dao", () -> camunda.engine().getRuntimeService().createProcessInstanceQuery().count())).isOne();
        assertThat(camunda.as("lanh-dao", () -> camunda.engine().getHistoryService().createHistoricProcessInstanceQuery().count())).isOne();
        assertThat(camunda.as("an", () -> camunda.engine().getRuntimeService().createProcessInstanceQuery().count())).isZero();
        assertThat(camunda.as("an", () -> camunda.engine().getHistoryService().createHistoricTaskInstanceQuery().count())).isZero();
        String instanceId = camunda.engine().getRuntimeService().createProcessInstanceQuery().singleResult().getId();
        assertThatThrownBy(() -> camunda.as("lanh-dao", () -> {
            camunda.engine().getRuntimeService().deleteProcessInstance(instanceId, "x");
            return null;
        })).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void eachOpensItsApplications() {
        assertThat(mayOpen("an", "tasklist")).isTrue();
        assertThat(mayOpen("an", "cockpit")).isFalse();
        assertThat(mayOpen("an", "admin")).isFalse();
        assertThat(mayOpen("lanh-dao", "cockpit")).isTrue();
        assertThat(mayOpen("lanh-dao", "admin")).isFalse();
        assertThat(mayOpen("quantri", "admin")).isTrue();
    }

    @Test
    void nobodyDeletesTheirOwnAccountOrReadsOthers() {
        assertThatThrownBy(() -> camunda.as("an", () -> {
            camunda.engine().getIdentityService().deleteUser("an");
            return null;
        })).isInstanceOf(AuthorizationException.class);
        assertThat(camunda.as("an", () -> camunda.engine().getIdentityService().createUserQuery().list())).singleElement()
            .satisfies(user -> assertThat(user.getId()).isEqualTo("an"));
    }

    @Test
    void startingAgainAddsNothing() {
        long before = camunda.engine().getAuthorizationService().createAuthorizationQuery().count();
        camunda.ensureGrants();
        assertThat(camunda.engine().getAuthorizationService().createAuthorizationQuery().count()).isEqualTo(before);
    }

    private long tasks(String person) {
        return camunda.as(person, () -> camunda.engine().getTaskService().createTaskQuery().count());
    }

    private Task claim(String taskId, String person) {
        camunda.engine().getTaskService().claim(taskId, person);
        return camunda.engine().getTaskService().createTaskQuery().taskId(taskId).singleResult();
    }

    private Object start() {
        return camunda.engine().getRuntimeService().startProcessInstanceByKey("registration", "M/r0/xa-b", java.util.Map.of("unitId", "xa-b"));
    }

    private Object deploy() {
        return camunda.engine().getRepositoryService().createDeployment().addString("a.form", "{}").deploy();
    }

    private boolean mayOpen(String person, String application) {
        List<String> groups = camunda.engine().getIdentityService().createGroupQuery().groupMember(person).list().stream()
            .map(org.camunda.bpm.engine.identity.Group::getId).toList();
        return camunda.engine().getAuthorizationService().isUserAuthorized(person, groups, Permissions.ACCESS, Resources.APPLICATION, application);
    }
}
