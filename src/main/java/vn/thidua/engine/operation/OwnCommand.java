package vn.thidua.engine.operation;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Runs several calls of the engine as one command that is ours: one flush, no authorization of the person, past the write guard. */
final class OwnCommand {

    private final CommandExecutor executor;

    OwnCommand(ProcessEngine engine) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    <T> T run(Callable<T> calls) {
        return executor.execute(context -> context.runWithoutAuthorization(calls));
    }
}
