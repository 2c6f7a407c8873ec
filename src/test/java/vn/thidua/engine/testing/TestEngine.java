package vn.thidua.engine.testing;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What a process test does to the engine from outside; see {@link EngineTest}. Everything is found by business key. */
public class TestEngine {

    private final ProcessEngine engine;

    public TestEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Deploys models, decisions and forms from the class path as one bundle. */
    public void deploy(String... resources) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(UUID.randomUUID().toString());
        for (String resource : resources) {
            deployment.addClasspathResource(resource);
        }
        deployment.deploy();
    }

    /** Deploys a model built in the test. */
    public void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService().createDeployment().addModelInstance(name + ".bpmn", model).deploy();
    }

    /** Does something as a signed-in person with these groups. */
    public void as(String userId, List<String> groupIds, Runnable action) {
        engine.getIdentityService().setAuthentication(userId, groupIds);
        try {
            action.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The one open task of the instances with this business key; fails when there is none or more than one. */
    public Task task(String businessKey) {
        Task task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).singleResult();
        if (task == null) {
            throw new AssertionError("No open task for " + businessKey);
        }
        return task;
    }

    /** Runs asynchronous steps of the instances with this business key until none is due; returns how many ran. Timers are left alone. */
    public int runJobs(String businessKey) {
        int count = 0;
        for (List<Job> jobs = messages(businessKey); !jobs.isEmpty(); jobs = messages(businessKey)) {
            for (Job job : jobs) {
                engine.getManagementService().executeJob(job.getId());
                count++;
            }
        }
        return count;
    }

    /** Fires the timer of one activity, whenever it is due. */
    public void fireTimer(String businessKey, String activityId) {
        Job timer = jobs(businessKey).stream().filter(job -> activityId.equals(activityOf(job))).findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + activityId + " for " + businessKey));
        engine.getManagementService().executeJob(timer.getId());
    }

    /** Stops the clock at an instant; {@link #startClock()} gives the real time back. */
    public void stopClock(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void startClock() {
        ClockUtil.reset();
    }

    private List<Job> messages(String businessKey) {
        return jobs(businessKey).stream().filter(job -> job.getDuedate() == null && job.getRetries() > 0).toList();
    }

    private List<Job> jobs(String businessKey) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private String activityOf(Job job) {
        return engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId();
    }
}
