package vn.thidua.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.LintFinding;
import vn.thidua.engine.lint.ModelLinter;

/**
 * Checks all bundles of this start and deploys those that changed since the last start, in one transaction under the cluster's deployment
 * lock. What an administrator has deployed meanwhile stays, unless the files in the jar or the overlay folder have changed too.
 */
class StartDeployment implements SmartInitializingSingleton {

    static final String SOURCE = "thidua start";
    private static final String PROPERTY = "thidua.models.";

    private final ProcessEngineConfigurationImpl engine;
    private final ModelFiles files;
    private final ModelLinter linter;

    StartDeployment(ProcessEngine engine, ModelFiles files, ModelLinter linter) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.files = files;
        this.linter = linter;
    }

    /** @throws BundleRefused naming file and element of every finding; the application then does not start */
    @Override
    public void afterSingletonsInstantiated() {
        SortedMap<String, List<LintFinding>> findings = new TreeMap<>();
        files.bundles().forEach((key, bundle) -> findings.put(key, linter.check(bundle)));
        findings.values().removeIf(List::isEmpty);
        if (!findings.isEmpty()) {
            throw new BundleRefused(String.join(", ", findings.keySet()), findings.values().stream().flatMap(List::stream).toList());
        }
        engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> deployChanged(context)));
    }

    private Void deployChanged(CommandContext context) {
        context.getPropertyManager().acquireExclusiveLock();
        files.bundles().values().forEach(bundle -> deployIfChanged(context, bundle));
        return null;
    }

    private void deployIfChanged(CommandContext context, Bundle bundle) {
        PropertyEntity lastStart = context.getPropertyManager().findPropertyById(PROPERTY + bundle.key());
        boolean deployed = new DeployedBundles(context).newest(bundle.key()).isPresent();
        if (deployed && lastStart != null && lastStart.getValue().equals(bundle.fingerprint())) {
            return;
        }
        var deployment = (DeploymentBuilderImpl) engine.getRepositoryService().createDeployment().name(bundle.key()).source(SOURCE);
        bundle.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        engine.getCommandExecutorTxRequired().execute(DeployBundleCmd.whole(deployment, linter));
        remember(context, lastStart, bundle);
    }

    private static void remember(CommandContext context, PropertyEntity lastStart, Bundle bundle) {
        if (lastStart == null) {
            context.getPropertyManager().insert(new PropertyEntity(PROPERTY + bundle.key(), bundle.fingerprint()));
        } else {
            lastStart.setValue(bundle.fingerprint());
        }
    }
}
