package vn.thidua.engine.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.CandidateDeployment;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.LintFinding;
import vn.thidua.engine.lint.ModelLinter;

/**
 * Deploys a bundle or nothing. It steps in after the permission check and under the cluster-wide deployment lock, where the engine asks
 * which of the sent files to deploy; what equals the newest version makes no new one.
 */
final class DeployBundleCmd extends DeployCmd {

    private static final long serialVersionUID = 1L;

    private final transient ModelLinter linter;
    private final boolean whole;

    private DeployBundleCmd(DeploymentBuilderImpl sent, ModelLinter linter, boolean whole) {
        super(sent);
        this.linter = linter;
        this.whole = whole;
    }

    /** For files that are the whole bundle: what is not among them is gone. */
    static DeployBundleCmd whole(DeploymentBuilderImpl sent, ModelLinter linter) {
        return new DeployBundleCmd(sent, linter, true);
    }

    /** For files from outside, which are completed from the newest version. */
    static DeployBundleCmd completed(DeploymentBuilderImpl sent, ModelLinter linter) {
        return new DeployBundleCmd(sent, linter, false);
    }

    @Override
    protected Map<String, ResourceEntity> resolveResourcesToDeploy(CommandContext context, DeploymentEntity deployment) {
        DeployedBundles deployed = new DeployedBundles(context);
        SortedMap<String, byte[]> sent = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> sent.put(name, resource.getBytes()));
        Bundle bundle = whole ? new Bundle(deployment.getName(), sent) : new BundleCompletion(deployed).complete(sent);

        Optional<DeployedBundles.Deployed> same = deployed.newest(bundle.key())
                .filter(newest -> newest.bundle().fingerprint().equals(bundle.fingerprint()));
        if (same.isPresent()) {
            deploymentHandler = new Same(context, same.get().deploymentId());
            return Map.of();
        }
        List<LintFinding> findings = linter.check(bundle);
        if (!whole) {
            Bundle now = deployed.newest(bundle.key()).map(newest -> newest.bundle()).orElse(new Bundle(bundle.key(), new TreeMap<>()));
            findings.addAll(new OutsideChange(context).check(now, bundle));
        }
        if (deployment.getTenantId() != null) {
            findings.add(new LintFinding("file-name", Bundle.bpmnName(bundle.key()), "", "Không triển khai theo tenant"));
        }
        if (!findings.isEmpty()) {
            throw new BundleRefused(bundle.key(), findings);
        }
        deployment.setName(bundle.key());
        return resources(bundle);
    }

    private static Map<String, ResourceEntity> resources(Bundle bundle) {
        Map<String, ResourceEntity> resources = new HashMap<>();
        bundle.files().forEach((name, content) -> {
            ResourceEntity resource = new ResourceEntity();
            resource.setName(name);
            resource.setBytes(content);
            resources.put(name, resource);
        });
        return resources;
    }

    /** Names the deployment that already holds what was sent. */
    private static final class Same extends DefaultDeploymentHandler {

        private final String deploymentId;

        Same(CommandContext context, String deploymentId) {
            super(context.getProcessEngineConfiguration().getProcessEngine());
            this.deploymentId = deploymentId;
        }

        @Override
        public String determineDuplicateDeployment(CandidateDeployment candidate) {
            return deploymentId;
        }
    }
}
