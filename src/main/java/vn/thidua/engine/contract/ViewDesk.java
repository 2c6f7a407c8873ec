package vn.thidua.engine.contract;

import java.util.Collection;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;

/** Computes what a form shows, at the moment it is opened; nothing of it is stored. */
@Component
class ViewDesk {

    private final ContractRegistry contracts;
    private final CurrentActor actor;

    ViewDesk(ContractRegistry contracts, CurrentActor actor) {
        this.contracts = contracts;
        this.actor = actor;
    }

    /** @param names the variables wanted, null for all */
    VariableMap view(TaskEntity task, Collection<String> names) {
        VariableMap view = ViewVariables.of(contracts.of(task).view(Tasks.open(task, actor.id())));
        if (names != null) {
            view.keySet().retainAll(names);
        }
        return view;
    }
}
