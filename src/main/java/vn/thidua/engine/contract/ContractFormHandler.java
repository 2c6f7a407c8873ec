package vn.thidua.engine.contract;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** Describes a task's form as the engine does, but hands what is submitted to the contract instead of storing it. */
final class ContractFormHandler implements TaskFormHandler {

    private final TaskFormHandler engineHandler;
    private final ObjectProvider<SubmissionDesk> desk;

    ContractFormHandler(TaskFormHandler engineHandler, ObjectProvider<SubmissionDesk> desk) {
        this.engineHandler = engineHandler;
        this.desk = desk;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engineHandler.createTaskForm(task);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope task) {
        desk.getObject().submit((TaskEntity) task, submitted);
    }

    @Override
    public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engineHandler.parseConfiguration(element, deployment, definition, parse);
    }
}
