package vn.thidua.engine.operation;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * A deadline never falls due before the instant to which it was extended, however late the extension came: the job executor carries out what it took a
 * while ago without asking again when it is due, and tries what has failed again some seconds later, wherever its timer was moved meanwhile.
 */
@Component
class MovedTimers extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(Retry::new);
        engine.setCustomJobHandlers(List.of(new Boundary()));
    }

    private static boolean isMoved(JobEntity job) {
        return job != null && job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime());
    }

    /** A person may still have a timer carried out early, in Cockpit. */
    private static final class Boundary extends TimerExecuteNestedActivityJobHandler {

        @Override
        public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
            if (Context.getJobExecutorContext() != null && isMoved(context.getCurrentJob())) {
                throw new OptimisticLockingException("The timer was moved to " + context.getCurrentJob().getDuedate().toInstant() + " after the job was taken.");
            }
            super.execute(configuration, execution, context, tenantId);
        }
    }

    /** Nothing has failed where the timer was moved meanwhile: it waits for its new time. */
    private static final class Retry extends DefaultJobRetryCmd {

        Retry(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        public Object execute(CommandContext context) {
            JobEntity job = getJob();
            if (!isMoved(job)) {
                return super.execute(context);
            }
            job.unlock();
            return null;
        }
    }
}
