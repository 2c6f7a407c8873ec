package vn.thidua.engine.deployment;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.lint.KnownNames;

/** What models may name in this application: its beans, the processes of this start and those in the engine. */
final class BeanNames implements Supplier<KnownNames> {

    private final ListableBeanFactory beans;
    private final ModelFiles files;

    BeanNames(ListableBeanFactory beans, ModelFiles files) {
        this.beans = beans;
        this.files = files;
    }

    @Override
    public KnownNames get() {
        Set<String> processes = new TreeSet<>(files.bundles().keySet());
        beans.getBeanProvider(ProcessEngine.class).ifAvailable(engine -> processes.addAll(inEngine(engine)));
        return new KnownNames(named(JavaDelegate.class), named(TaskListener.class, ExecutionListener.class), contracts(), processes);
    }

    private Set<String> named(Class<?>... types) {
        return Stream.of(types).flatMap(type -> Stream.of(beans.getBeanNamesForType(type))).collect(Collectors.toSet());
    }

    private Set<String> contracts() {
        return Stream.of(beans.getBeanNamesForAnnotation(ForUserTask.class))
                .map(bean -> beans.findAnnotationOnBean(bean, ForUserTask.class))
                .map(task -> KnownNames.contract(task.process(), task.task())).collect(Collectors.toSet());
    }

    private static Set<String> inEngine(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> new DeployedBundles(context).keys()));
    }
}
