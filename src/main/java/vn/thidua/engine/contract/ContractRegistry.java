package vn.thidua.engine.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Refused;

/** Finds the contract of a user task. Reads them after all beans are made, because contracts themselves need the engine. */
@Component
class ContractRegistry implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private Map<String, BoundContract> contracts = Map.of();

    ContractRegistry(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** A task without a contract can be neither shown nor completed: it fails closed. */
    BoundContract of(TaskEntity task) {
        return find(task).orElseThrow(() ->
            Refused.conflict("Công việc «" + task.getName() + "» chưa được khai báo nội dung cần nộp; hãy báo quản trị viên."));
    }

    Optional<BoundContract> find(TaskEntity task) {
        return Optional.ofNullable(contracts.get(BoundContract.key(Tasks.processKey(task), task.getTaskDefinitionKey())));
    }

    /** @throws IllegalStateException when a contract names no task, or two name the same; the application then does not start */
    @Override
    public void afterSingletonsInstantiated() {
        Map<String, BoundContract> found = new LinkedHashMap<>();
        beans.getBeansOfType(UserTaskContract.class).forEach((name, bean) -> {
            ForUserTask binding = beans.findAnnotationOnBean(name, ForUserTask.class);
            if (binding == null) {
                throw new IllegalStateException("Contract " + name + " lacks @ForUserTask");
            }
            BoundContract contract = BoundContract.of(bean, AopUtils.getTargetClass(bean), binding);
            if (found.put(contract.key(), contract) != null) {
                throw new IllegalStateException("Two contracts for " + contract.key());
            }
        });
        contracts = found;
    }
}
