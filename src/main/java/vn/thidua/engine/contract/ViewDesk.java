package vn.thidua.engine.contract;

import java.util.Collection;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.PersonalDataRead;

/** Computes what a form shows, at the moment it is opened; nothing of it is stored. */
@Component
class ViewDesk {

    private final ContractRegistry contracts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ViewDesk(ContractRegistry contracts, CurrentActor actor, ApplicationEventPublisher events) {
        this.contracts = contracts;
        this.actor = actor;
        this.events = events;
    }

    /** @param names the variables wanted, null for all */
    VariableMap view(TaskEntity task, Collection<String> names) {
        VariableMap view = ViewVariables.of(contracts.of(task).view(Tasks.open(task, actor.id())));
        shown(task);
        if (names != null) {
            view.keySet().retainAll(names);
        }
        return view;
    }

    /** Whoever shows a task's content tells it here. */
    void shown(TaskEntity task) {
        BoundContract contract = contracts.of(task);
        if (contract.binding().showsPersons()) {
            events.publishEvent(new PersonalDataRead(actor.id(), contract.key(), Tasks.businessKey(task)));
        }
    }
}
