package vn.thidua.engine.operation;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Recalculates the waiting timers that read a variable, and only those: a duration timer must not start again. */
final class DeadlineTimers {

    private final ManagementService management;
    private final RepositoryService repository;

    DeadlineTimers(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.repository = engine.getRepositoryService();
    }

    void recalculate(String processInstanceId, String variable) {
        for (Job job : management.createJobQuery().processInstanceId(processInstanceId).timers().list()) {
            if (job instanceof TimerEntity timer && reads(timer, variable)) {
                management.recalculateJobDuedate(job.getId(), false);
            }
        }
    }

    private boolean reads(JobEntity timer, String variable) {
        ModelElementInstance event = repository.getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(timer.getActivityId());
        Pattern word = Pattern.compile("\\b" + Pattern.quote(variable) + "\\b");
        return event != null && event.getChildElementsByType(TimerEventDefinition.class).stream()
                .anyMatch(definition -> word.matcher(definition.getTextContent()).find());
    }
}
