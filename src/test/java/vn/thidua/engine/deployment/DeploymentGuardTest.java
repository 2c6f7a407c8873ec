package vn.thidua.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.engine.deployment.SampleEngine.BPMN;
import static vn.thidua.engine.deployment.SampleEngine.DMN;
import static vn.thidua.engine.deployment.SampleEngine.FORM;
import static vn.thidua.engine.deployment.SampleEngine.text;

import java.util.Map;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.lint.LintFinding;

class DeploymentGuardTest {

    private final SampleEngine sample = new SampleEngine();

    @BeforeEach
    void deployGoodBundle() {
        sample.deployGood();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void keepsStableNamesAndNamesTheDeploymentAfterTheBundle() {
        assertThat(sample.filesOfNewest("sample")).containsExactly(FORM, "forms/sample/userTask_sign.html", DMN, BPMN);
        assertThat(sample.engine.getRepositoryService().createDeploymentQuery().singleResult().getName()).isEqualTo("sample");
    }

    @Test
    void completesASingleProcessFileWhileRunningInstancesStayOnTheirVersion() {
        ProcessInstance running = sample.engine.getRuntimeService().startProcessInstanceByKey("sample",
                Map.of("unitId", "xa-van-thuy", "dueAt", "2024-01-20T17:00:00+07:00"));

        sample.deploy(Map.of("diagram.bpmn", text(BPMN).replace("Đã nhắc", "Đã nhắc đơn vị")));

        assertThat(sample.newest("sample").getVersion()).isEqualTo(2);
        assertThat(sample.filesOfNewest("sample")).hasSize(4).contains(BPMN, DMN, FORM);
        assertThat(sample.newest("sample").getResourceName()).isEqualTo(BPMN);
        assertThat(sample.engine.getRepositoryService().createDecisionDefinitionQuery()
                .deploymentId(sample.newest("sample").getDeploymentId()).singleResult().getKey()).isEqualTo("lateness");
        assertThat(sample.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(running.getId()).singleResult()
                .getProcessDefinitionId()).isEqualTo(running.getProcessDefinitionId()).isNotEqualTo(sample.newest("sample").getId());
    }

    @Test
    void findsTheBundleOfALoneTableOrForm() {
        sample.deploy(Map.of("lateness.dmn", text(DMN).replace("\"REFUSE\"", "\"ACCEPT\"")));
        sample.deploy(Map.of("C:\\forms\\userTask_propose.form", text(FORM).replace("Ghi chú", "Ghi chú thêm")));

        assertThat(sample.newest("sample").getVersion()).isEqualTo(3);
        assertThat(sample.fileOfNewest("sample", DMN)).doesNotContain("REFUSE");
        assertThat(sample.fileOfNewest("sample", FORM)).contains("Ghi chú thêm");
    }

    @Test
    void answersWithTheExistingDeploymentWhenNothingChanged() {
        DeploymentWithDefinitions again = sample.engine.getRepositoryService().createDeployment().name("again")
                .addString("sample.bpmn", text(BPMN)).deployWithResult();

        assertThat(again.getId()).isEqualTo(sample.newest("sample").getDeploymentId());
        assertThat(sample.deployments()).isOne();
    }

    @Test
    void refusesABadModelNamingFileAndElementAndStoresNothing() {
        BundleRefused refused = catchThrowableOfType(BundleRefused.class, () -> sample.deploy(
                Map.of("sample.bpmn", text(BPMN).replace("${launchDelegate}", "${lunchDelegate}"))));

        assertThat(refused.findings()).extracting(LintFinding::element).containsExactly("serviceTask_launch");
        assertThat(refused).hasMessageContainingAll("sample", BPMN, "serviceTask_launch", "Không có bean «lunchDelegate»");
        assertThat(refused.getResorceReports().get(0).getErrors().get(0).getMainElementId()).isEqualTo("serviceTask_launch");
        assertThat(sample.deployments()).isOne();
        assertThat(sample.newest("sample").getVersion()).isOne();
    }

    @Test
    void guardsTheRedeploymentOfAnOldVersion() {
        String first = sample.newest("sample").getDeploymentId();
        sample.deploy(Map.of("sample.bpmn", text(BPMN).replace("1.0.0", "1.0.1")));

        sample.engine.getRepositoryService().createDeployment().nameFromDeployment(first).addDeploymentResources(first).deploy();

        assertThat(sample.newest("sample").getVersion()).isEqualTo(3);
        assertThat(sample.newest("sample").getVersionTag()).isEqualTo("1.0.0");
        assertThat(sample.filesOfNewest("sample")).hasSize(4);
    }

    @Test
    void refusesFilesOfTwoBundlesOrOfNone() {
        Map<String, String> two = Map.of(BPMN, text(BPMN), "forms/other/a.form", "{}");
        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(two)).withMessageContaining("other, sample");
        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(Map.of("userTask_x.form", "{}")))
                .withMessageContaining("Không gói nào có tệp này");
        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(Map.of("script.groovy", "1")))
                .withMessageContaining("script.groovy");
        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(Map.of("broken.bpmn", "<a>")))
                .withMessageContaining("mã quy trình");
    }

    @Test
    void refusesTheSameFileUnderTwoNames() {
        assertThatExceptionOfType(BundleRefused.class)
                .isThrownBy(() -> sample.deploy(Map.of(BPMN, text(BPMN), "sample.bpmn", text(BPMN)))).withMessageContaining("hai lần");
    }

    @Test
    void asksForAFullNameWhenTwoBundlesHaveTheForm() {
        sample.deploy(Map.of("other.bpmn", text(BPMN).replace("\"sample\"", "\"other\"").replace("forms/sample/", "forms/other/")
                        .replace("decisionRef=\"lateness\"", "decisionRef=\"lateness-other\""),
                "lateness-other.dmn", text(DMN).replace("\"lateness\"", "\"lateness-other\""),
                "userTask_propose.form", text(FORM), "userTask_sign.html",
                "<form></form>"));

        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(Map.of("userTask_propose.form", text(FORM))))
                .withMessageContaining("other, sample");
    }

    @Test
    void takesNewLabelsOfAnEmbeddedFormButNoNewCode() {
        String sign = "forms/sample/userTask_sign.html";
        sample.deploy(Map.of(sign, text(sign).replace("Số quyết định", "Quyết định số")));
        assertThat(sample.fileOfNewest("sample", sign)).contains("Quyết định số", "<script");

        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.deploy(
                Map.of(sign, text(sign).replace("function() {}", "function() { alert(1); }")))).withMessageContaining("form-script");
        assertThat(sample.newest("sample").getVersion()).isEqualTo(2);
    }

    @Test
    void keepsAStepAtWhichInstancesAreWaiting() {
        String before = text(BPMN);
        String renamed = before.replace("userTask_sign\"", "userTask_approve\"");
        sample.engine.getRuntimeService().createProcessInstanceByKey("sample").startBeforeActivity("userTask_sign")
                .setVariables(Map.of("memberId", "uv-1")).execute();

        BundleRefused refused = catchThrowableOfType(BundleRefused.class, () -> sample.deploy(Map.of("sample.bpmn", renamed)));
        assertThat(refused.findings()).filteredOn(finding -> "step-in-use".equals(finding.rule()))
                .extracting(LintFinding::element).containsExactly("userTask_sign");
        assertThat(refused).hasMessageContaining("còn 1 hồ sơ");
    }

    @Test
    void saysWhatOnlyTheEngineFinds() {
        BundleRefused refused = catchThrowableOfType(BundleRefused.class, () -> sample.deploy(Map.of("sample.bpmn", text(BPMN)
                .replace("attachedToRef=\"serviceTask_launch\"", "attachedToRef=\"flow_1\""))));
        assertThat(refused).hasMessageContainingAll("event_launchBlocked");
    }

    @Test
    void refusesTenants() {
        assertThatExceptionOfType(BundleRefused.class).isThrownBy(() -> sample.engine.getRepositoryService().createDeployment()
                .tenantId("huyen").addString("sample.bpmn", text(BPMN).replace("1.0.0", "2.0.0")).deploy()).withMessageContaining("tenant");
    }
}
