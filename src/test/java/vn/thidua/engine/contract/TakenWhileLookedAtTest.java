package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.shared.Refused;

/** A colleague completes the task between finding it and asking whose it is: nobody is told that he has no right to his own work. */
@EngineTest
@Import(ProposalContract.Bean.class)
class TakenWhileLookedAtTest {

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired TaskService tasks;
    @Autowired ProcessEngine processEngine;

    private String task;
    private String instance;

    @BeforeEach
    void oneOpenTask() {
        engine.deploy("proposal", ProposalContract.model());
        String key = UUID.randomUUID().toString();
        processes.start(ProposalContract.PROCESS, key, Map.of("movementId", "M"));
        task = engine.task(key).getId();
        instance = engine.task(key).getProcessInstanceId();
    }

    @Test
    void whoeverLosesItIsToldThatSomebodyElseHasCompletedIt() {
        assertRefused(Refused.Reason.CONFLICT, "có người khác hoàn thành", "unit-officer.xa-a",
                () -> tasks.complete(task, Map.of("reason", "Đường", "count", 1)));
    }

    @Test
    void whoeverHasNothingToDoWithItIsToldSo() {
        assertRefused(Refused.Reason.FORBIDDEN, "không thuộc vai trò", "unit-officer.xa-b", () -> { });
    }

    @Test
    void whoeverFindsItWithoutItsInstanceIsToldTheSame() {
        assertThatThrownBy(() -> ask("unit-officer.xa-a", () -> processEngine.getRuntimeService().deleteProcessInstance(instance, "Thu hồi kế hoạch"),
                (context, found) -> Tasks.processKey(Tasks.find(context, found.getId(), (checker, seen) -> { }))))
                .hasMessageContaining("có người khác hoàn thành")
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class)).returns(Refused.Reason.CONFLICT, Refused::reason);
    }

    private void assertRefused(Refused.Reason reason, String words, String group, Runnable meanwhile) {
        assertThatThrownBy(() -> ask(group, meanwhile, Offer::require)).hasMessageContaining(words)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class)).returns(reason, Refused::reason);
    }

    private void ask(String group, Runnable meanwhile, BiConsumer<CommandContext, TaskEntity> next) {
        engine.as("can-bo", List.of(group), () -> ((ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired().execute(context -> {
                    TaskEntity found = context.getTaskManager().findTaskById(task);
                    CompletableFuture.runAsync(meanwhile).join();
                    next.accept(context, found);
                    return null;
                }));
    }
}
