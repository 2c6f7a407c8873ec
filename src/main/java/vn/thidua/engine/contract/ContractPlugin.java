package vn.thidua.engine.contract;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the contracts into the engine: in front of every user task's form, behind every service that completes tasks, and into tasks' names. */
@Component
@Order(100)
class ContractPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<SubmissionDesk> submissions;
    private final ObjectProvider<ViewDesk> views;
    private final ObjectProvider<ContractRegistry> contracts;

    ContractPlugin(ObjectProvider<SubmissionDesk> submissions, ObjectProvider<ViewDesk> views, ObjectProvider<ContractRegistry> contracts) {
        this.submissions = submissions;
        this.views = views;
        this.contracts = contracts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new ContractTaskService());
        engine.setFormService(new ContractFormService(views));
        List<CommandInterceptor> interceptors = engine.getCustomPreCommandInterceptorsTxRequired();
        interceptors = interceptors == null ? new ArrayList<>() : new ArrayList<>(interceptors);
        interceptors.add(new SubmitRetry());
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        listeners = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TaskSubject(contracts));
                task.setTaskFormHandler(new ContractFormHandler(task.getTaskFormHandler(), submissions));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
