package vn.thidua.engine.contract;

import java.util.Map;
import org.springframework.core.ResolvableType;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;

/** A contract bean with the record it accepts and the user task it guards. */
record BoundContract(UserTaskContract<?, ?> contract, Class<? extends Record> submissionType, ForUserTask binding) {

    static BoundContract of(UserTaskContract<?, ?> contract, Class<?> type, ForUserTask binding) {
        Class<?> submission = ResolvableType.forClass(type).as(UserTaskContract.class).getGeneric(1).resolve();
        if (submission == null || !submission.isRecord()) {
            throw new IllegalStateException(type.getName() + " must name the record it accepts");
        }
        return new BoundContract(contract, submission.asSubclass(Record.class), binding);
    }

    String key() {
        return key(binding.process(), binding.task());
    }

    static String key(String processKey, String taskKey) {
        return processKey + "/" + taskKey;
    }

    Record view(OpenTask task) {
        return contract.view(task);
    }

    String subject(OpenTask task) {
        return contract.subject(task);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> submit(OpenTask task, Record submission) {
        return ((UserTaskContract<?, Record>) contract).submit(task, submission);
    }
}
