package vn.thidua.engine.deployment;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.thidua.engine.Bundle;

/** The bundles as the engine holds them, read inside an engine command. */
final class DeployedBundles {

    /** @param deploymentId deployment of the newest version of the bundle's process */
    record Deployed(String deploymentId, Bundle bundle) {
    }

    private final CommandContext context;

    DeployedBundles(CommandContext context) {
        this.context = context;
    }

    Set<String> keys() {
        ProcessDefinitionQueryImpl newest = (ProcessDefinitionQueryImpl) new ProcessDefinitionQueryImpl().latestVersion().withoutTenantId();
        Set<String> keys = new TreeSet<>();
        for (ProcessDefinition definition : context.getProcessDefinitionManager().findProcessDefinitionsByQueryCriteria(newest, null)) {
            keys.add(definition.getKey());
        }
        return keys;
    }

    /** The newest version of a bundle, whoever deployed it. */
    Optional<Deployed> newest(String key) {
        return Optional.ofNullable(context.getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(key, null))
                .map(definition -> new Deployed(definition.getDeploymentId(), new Bundle(key, files(definition.getDeploymentId()))));
    }

    private SortedMap<String, byte[]> files(String deploymentId) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ResourceEntity resource : context.getResourceManager().findResourcesByDeploymentId(deploymentId)) {
            if (!resource.isGenerated()) {
                files.put(resource.getName(), resource.getBytes());
            }
        }
        return files;
    }
}
