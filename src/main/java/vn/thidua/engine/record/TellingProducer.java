package vn.thidua.engine.record;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContext;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContextEntry;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.engine.OperatorActed;

/**
 * Tells what the engine puts into its operation log, where history clean-up and administrators could remove it. Steps of a form are told
 * by the modules, and ballots by nobody, so of tasks only their handing over is.
 */
final class TellingProducer extends CacheAwareHistoryEventProducer {

    private static final Set<String> HANDED_OVER = Set.of(UserOperationLogEntry.OPERATION_TYPE_ASSIGN, UserOperationLogEntry.OPERATION_TYPE_DELEGATE,
            UserOperationLogEntry.OPERATION_TYPE_SET_OWNER, UserOperationLogEntry.OPERATION_TYPE_ADD_USER_LINK,
            UserOperationLogEntry.OPERATION_TYPE_DELETE_USER_LINK, UserOperationLogEntry.OPERATION_TYPE_ADD_GROUP_LINK,
            UserOperationLogEntry.OPERATION_TYPE_DELETE_GROUP_LINK);

    private final ApplicationEventPublisher events;

    TellingProducer(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public List<HistoryEvent> createUserOperationLogEvents(UserOperationLogContext context) {
        if (context.getUserId() != null) {
            context.getEntries().stream().filter(TellingProducer::isTold).forEach(entry -> events.publishEvent(new OperatorActed(entry.getEntityType(),
                    entry.getOperationType(), subject(entry), details(entry))));
        }
        return super.createUserOperationLogEvents(context);
    }

    private static boolean isTold(UserOperationLogContextEntry entry) {
        return !UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(entry.getCategory()) || HANDED_OVER.contains(entry.getOperationType());
    }

    private static String subject(UserOperationLogContextEntry entry) {
        return Stream.of(businessKey(entry.getProcessInstanceId()), entry.getProcessInstanceId(), named(entry, "userId"), named(entry, "groupId"),
                entry.getProcessDefinitionKey(), entry.getDeploymentId(), entry.getJobId(), entry.getBatchId(), entry.getTaskId())
            .filter(Objects::nonNull).findFirst().orElse("engine");
    }

    private static String businessKey(String instanceId) {
        ExecutionEntity instance = instanceId == null ? null : Context.getCommandContext().getExecutionManager().findExecutionById(instanceId);
        return instance == null ? null : instance.getBusinessKey();
    }

    private static String named(UserOperationLogContextEntry entry, String property) {
        return entry.getPropertyChanges().stream().filter(change -> property.equals(change.getPropertyName()) && change.getNewValue() != null)
            .map(PropertyChange::getNewValueString).findFirst().orElse(null);
    }

    private static String details(UserOperationLogContextEntry entry) {
        return entry.getPropertyChanges().stream().filter(change -> change.getPropertyName() != null)
            .filter(change -> change.getNewValue() != null || change.getOrgValue() != null)
            .map(change -> change.getPropertyName() + ": " + (change.getNewValue() == null ? "–" : change.getNewValueString()))
            .collect(Collectors.joining(", "));
    }
}
