package vn.thidua.proof;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;

/** Carries a job out as a thread of the job executor does: a failure is thrown, and marked on the job if that is still there. */
final class Worker {

    private final ProcessEngine engine;

    Worker(ProcessEngine engine) {
        this.engine = engine;
    }

    void carryOut(String jobId) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ExecuteJobHelper.executeJob(jobId, ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired());
        } finally {
            Context.removeJobExecutorContext();
        }
    }
}
