package vn.thidua.engine.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.BundleFolder;
import vn.thidua.engine.lint.KnownNames;
import vn.thidua.engine.lint.ModelLinter;

/** An engine in memory behind the guard, with the names that the good sample bundle needs. */
public final class SampleEngine implements AutoCloseable {

    static final Path GOOD = Path.of("src/test/resources/lint/good");
    public static final String BPMN = Bundle.bpmnName("sample");
    public static final String DMN = "processes/sample/lateness.dmn";
    public static final String FORM = "forms/sample/userTask_propose.form";
    static final ModelLinter LINTER = new ModelLinter(() -> new KnownNames(Set.of("remindDelegate", "launchDelegate"),
            Set.of("proposeListener"), Set.of("sample/userTask_propose", "sample/userTask_sign", "other/userTask_propose",
            "other/userTask_sign"), Set.of("obligation-round")));

    private static ProcessEngine shared;

    public final ProcessEngine engine = shared();

    /** One engine for all tests, since it takes seconds to build; each test closes it empty. */
    private static synchronized ProcessEngine shared() {
        if (shared == null) {
            JavaDelegate nothing = execution -> { };
            TaskListener silent = task -> { };
            ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
            configuration.setProcessEngineName("sample");
            configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
            configuration.setJobExecutorActivate(false);
            configuration.setEnableCmdExceptionLogging(false);
            configuration.setBeans(new TreeMap<>(Map.of("remindDelegate", nothing, "launchDelegate", nothing, "proposeListener", silent)));
            configuration.getProcessEnginePlugins().add(new DeploymentGuard(LINTER));
            shared = configuration.buildProcessEngine();
        }
        return shared;
    }

    static Map<String, byte[]> good() {
        return BundleFolder.one(GOOD, "sample").files();
    }

    public static String text(String file) {
        return new String(good().get(file), UTF_8);
    }

    public void deploy(Map<String, String> files) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name("any name");
        files.forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content.getBytes(UTF_8))));
        deployment.deploy();
    }

    /** As the jar brings it. */
    public void deployGood() {
        var deployment = (DeploymentBuilderImpl) engine.getRepositoryService().createDeployment().name("sample");
        good().forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(DeployBundleCmd.whole(deployment, LINTER));
    }

    public ProcessDefinition newest(String key) {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
    }

    List<String> filesOfNewest(String key) {
        return engine.getRepositoryService().getDeploymentResourceNames(newest(key).getDeploymentId()).stream().sorted().toList();
    }

    String fileOfNewest(String key, String file) {
        try (var stream = engine.getRepositoryService().getResourceAsStream(newest(key).getDeploymentId(), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public long deployments() {
        return engine.getRepositoryService().createDeploymentQuery().count();
    }

    @Override
    public void close() {
        engine.getRepositoryService().createDeploymentQuery().list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getManagementService().deleteProperty("thidua.models.sample");
    }
}
