package vn.thidua.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractProcessInstanceModificationCommand;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.thidua.shared.Refused;

/**
 * Refuses every command from outside that would write variables, keep files and remarks beside the form or step around a user task,
 * whoever sends it. Outside means: the
 * outermost command and one of the engine's own. What our code does runs inside a command of ours ({@code Processes}, contracts,
 * delegates) and passes.
 */
final class OutsideWriteGuard extends CommandInterceptor {

    private static final String ENGINE = "org.camunda.bpm.engine.";
    private static final String DECISIONS = ENGINE + "impl.dmn.cmd.";

    private static final List<Class<?>> REFUSED = List.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class, HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class, AbstractRemoveVariableCmd.class, SignalCmd.class, StartProcessInstanceAtActivitiesCmd.class,
            AbstractProcessInstanceModificationCommand.class, ModifyProcessInstanceCmd.class, ModifyProcessInstanceAsyncCmd.class,
            AbstractModificationCmd.class, AbstractRestartProcessInstanceCmd.class);

    /** Files and remarks beside the form would be kept without contract, limit and record. */
    private static final Set<Class<?>> BESIDE_THE_FORM = Set.of(CreateAttachmentCmd.class, SaveAttachmentCmd.class,
            DeleteAttachmentCmd.class, AddCommentCmd.class, UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        boolean fromOutside = Context.getCommandContext() == null;
        if (fromOutside && BESIDE_THE_FORM.contains(command.getClass())) {
            throw Refused.forbidden("Không lưu tệp đính kèm hoặc ý kiến bên ngoài biểu mẫu; hãy ghi vào biểu mẫu của công việc.");
        }
        if (fromOutside && command.getClass().getName().startsWith(ENGINE) && writes(command)) {
            throw Refused.forbidden("Không được sửa dữ liệu của quy trình từ bên ngoài; hãy dùng biểu mẫu của công việc.");
        }
        if (fromOutside && command.getClass().getName().startsWith(DECISIONS) && Payload.carriesObjects(command)) {
            throw Refused.invalid("Bảng quyết định chỉ nhận chữ, số, ngày và đúng/sai.");
        }
        return next.execute(command);
    }

    private static boolean writes(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?>) {
            return false;
        }
        String name = command.getClass().getName();
        if (name.startsWith(ENGINE + "impl.cmmn.cmd.")) {
            return !command.getClass().getSimpleName().startsWith("Get");
        }
        boolean onlyEvaluates = name.startsWith(DECISIONS);
        return !onlyEvaluates && (REFUSED.stream().anyMatch(type -> type.isInstance(command)) || Payload.carriesVariables(command));
    }
}
