package vn.thidua.engine.contract;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.engine.CurrentActor;

/** Puts what a new task is about behind its name, e.g. «Xem xét, chấp nhận đăng ký – UBND xã Vân Thủy». */
final class TaskSubject implements TaskListener {

    private static final int NAME_LENGTH = 255;

    private final ObjectProvider<ContractRegistry> contracts;

    TaskSubject(ObjectProvider<ContractRegistry> contracts) {
        this.contracts = contracts;
    }

    @Override
    public void notify(DelegateTask created) {
        TaskEntity task = (TaskEntity) created;
        String subject = contracts.getObject().find(task).map(contract -> contract.subject(Tasks.open(task, CurrentActor.ENGINE))).orElse("");
        if (!subject.isEmpty()) {
            task.setName(shortened(task.getName() + " – " + subject));
        }
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
    }
}
