package vn.thidua.engine.deployment;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.thidua.engine.lint.ModelLinter;

/**
 * Lets models into the engine only as whole bundles that the linter accepts. Java API, REST create, REST redeploy and process applications
 * all end in the repository service, which is replaced here; Camunda's own scan for models is switched off.
 * {@code thidua.deployment.guard=false} is for tests that deploy toys.
 */
@Component
@Order(100)
@ConditionalOnProperty(name = "thidua.deployment.guard", matchIfMissing = true)
class DeploymentGuard extends AbstractProcessEnginePlugin {

    private final ModelLinter linter;

    DeploymentGuard(ModelLinter linter) {
        this.linter = linter;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setRepositoryService(new GuardedRepositoryService(linter));
        if (engine instanceof SpringProcessEngineConfiguration spring) {
            spring.setDeploymentResources(new Resource[0]);
        }
    }

    private static final class GuardedRepositoryService extends RepositoryServiceImpl {

        private final ModelLinter linter;

        GuardedRepositoryService(ModelLinter linter) {
            this.linter = linter;
        }

        @Override
        public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl sent) {
            try {
                return commandExecutor.execute(DeployBundleCmd.completed(sent, linter));
            } catch (BundleRefused refused) {
                throw refused;
            } catch (ParseException ofTheEngine) {
                throw BundleRefused.byTheEngine(sent.getDeployment().getName(), ofTheEngine);
            }
        }
    }
}
