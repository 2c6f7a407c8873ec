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
import org.springframework.jdbc.core.JdbcTemplate;

/** Recalculates the waiting timers that read a variable, and only those: a duration timer must not start again. */
final class DeadlineTimers {

    private final ManagementService management;
    private final RepositoryService repository;
    private final JdbcTemplate jdbc;

    DeadlineTimers(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.repository = engine.getRepositoryService();
        this.jdbc = new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource());
    }

    /** Holds the jobs of an instance until the transaction ends, so that none fires, with what it waits in, while it is moved. */
    void hold(String processInstanceId) {
        jdbc.queryForList("select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ? order by ID_ for update", processInstanceId);
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
