package vn.thidua.engine.contract;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** Shows the contract's view in forms instead of process variables, and submits through the contract. */
class ContractFormService extends FormServiceImpl {

    private final ObjectProvider<ViewDesk> desk;

    ContractFormService(ObjectProvider<ViewDesk> desk) {
        this.desk = desk;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(new SubmitCommand(taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(new SubmitCommand(taskId, properties, true, deserializeValues));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(context -> view(context, taskId, names, deserialize));
    }

    private VariableMap view(CommandContext context, String taskId, Collection<String> names, boolean deserialize) {
        TaskEntity task = Tasks.find(context, taskId, CommandChecker::checkReadTaskVariable);
        Offer.require(context, task);
        return task.getExecutionId() == null
                ? new GetTaskFormVariablesCmd(taskId, names, deserialize).execute(context)
                : context.runWithoutAuthorization(() -> desk.getObject().view(task, names));
    }
}
