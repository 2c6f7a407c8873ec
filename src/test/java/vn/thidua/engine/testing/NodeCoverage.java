package vn.thidua.engine.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which flow nodes of a process have been entered, read from the history of the instances that began after this object was made. */
public final class NodeCoverage {

    private final ProcessEngine engine;
    private final Set<String> before;

    public NodeCoverage(ProcessEngine engine) {
        this.engine = engine;
        this.before = instances(engine.getHistoryService());
    }

    /** Ids of the nodes in the newest version of the process that no instance has entered. */
    public Set<String> missing(String processKey) {
        ProcessDefinition newest = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(processKey)
                .latestVersion().singleResult();
        if (newest == null) {
            throw new AssertionError("Process " + processKey + " was never deployed");
        }
        Set<String> missing = new TreeSet<>();
        Collection<FlowNode> nodes = engine.getRepositoryService()
                .getBpmnModelInstance(newest.getId()).getModelElementsByType(FlowNode.class);
        nodes.forEach(node -> missing.add(node.getId()));
        missing.removeAll(entered(processKey));
        return missing;
    }

    private Set<String> entered(String processKey) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> processKey.equals(activity.getProcessDefinitionKey()))
                .filter(activity -> !before.contains(activity.getProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    private static Set<String> instances(HistoryService history) {
        return history.createHistoricProcessInstanceQuery().list().stream().map(HistoricProcessInstance::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
