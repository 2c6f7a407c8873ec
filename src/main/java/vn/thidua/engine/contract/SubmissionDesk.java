package vn.thidua.engine.contract;

import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.TaskSubmitted;

/** Carries out one submission: reads it strictly, lets the contract act, sets the routing facts the contract returns. */
@Component
class SubmissionDesk {

    private final ContractRegistry contracts;
    private final SubmissionReader reader;
    private final ExtraAnswerStore extraAnswers;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    SubmissionDesk(ContractRegistry contracts, SubmissionReader reader, ExtraAnswerStore extraAnswers, CurrentActor actor, ApplicationEventPublisher events) {
        this.contracts = contracts;
        this.reader = reader;
        this.extraAnswers = extraAnswers;
        this.actor = actor;
        this.events = events;
    }

    void submit(TaskEntity task, VariableMap submitted) {
        BoundContract contract = contracts.of(task);
        Answers answers = Answers.of(submitted);
        Answers extras = contract.binding().extraAnswers() ? answers.takeExtras(() -> DeployedForm.extraFields(task)) : Answers.NONE;
        Record submission = reader.read(contract.submissionType(), answers);
        OpenTask open = Tasks.open(task, actor.id());
        events.publishEvent(new TaskSubmitted(contract.key(), open));
        Map<String, Object> routing = contract.submit(open, submission);
        RoutingFacts.check(contract.key(), routing);
        task.getProcessInstance().setVariables(routing);
        extraAnswers.keep(contract, open, extras);
    }
}
