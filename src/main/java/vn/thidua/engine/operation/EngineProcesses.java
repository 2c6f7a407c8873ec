package vn.thidua.engine.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Processes;
import vn.thidua.engine.contract.RoutingFacts;

/** Runs each call as one engine command of our own, without the person's authorizations: the domain has decided that it may happen. */
@Component
class EngineProcesses implements Processes {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final OwnCommand command;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final DeadlineTimers timers;
    private final TaskDueDates dueDates;
    private final HeldRows held;

    EngineProcesses(ProcessEngine engine) {
        this.command = new OwnCommand(engine);
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.timers = new DeadlineTimers(engine);
        this.dueDates = new TaskDueDates(engine);
        this.held = new HeldRows(engine);
    }

    @Override
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        RoutingFacts.check(processKey, variables);
        return command.run(() -> runtime.startProcessInstanceByKey(processKey, businessKey, variables).getId());
    }

    @Override
    public int correlate(String message, String businessKey, Map<String, Object> variables) {
        RoutingFacts.check(message, variables);
        return command.run(() -> runtime.createExecutionQuery().processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message).list().stream()
                .mapToInt(waiting -> deliver(message, waiting.getId(), variables)).sum());
    }

    /** The first delivery may have ended what the second was meant for. */
    private int deliver(String message, String executionId, Map<String, Object> variables) {
        held.messages(executionId);
        List<EventSubscriptionEntity> open = Context.getCommandContext().getEventSubscriptionManager()
                .findEventSubscriptionsByNameAndExecution(EventType.MESSAGE.name(), message, executionId, false);
        open.forEach(subscription -> subscription.eventReceived(variables, null, null, null, false));
        return open.size();
    }

    @Override
    public void reschedule(String processKey, String businessKey, String variable, Instant instant) {
        command.run(() -> {
            for (ProcessInstance instance : instances(processKey, businessKey)) {
                held.jobs(instance.getId());
                runtime.setVariable(instance.getId(), variable, ISO.format(instant));
                timers.recalculate(instance.getId(), variable);
                dueDates.move(instance.getId(), variable, instant);
            }
            return null;
        });
    }

    @Override
    public boolean isMoving(String processKey, String businessKey) {
        return command.run(() -> instances(processKey, businessKey).stream()
                .anyMatch(instance -> management.createJobQuery().processInstanceId(instance.getId()).messages().count() > 0));
    }

    private List<ProcessInstance> instances(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list();
    }
}
