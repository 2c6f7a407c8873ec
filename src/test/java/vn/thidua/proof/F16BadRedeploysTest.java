package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.engine.deployment.SampleEngine.BPMN;
import static vn.thidua.engine.deployment.SampleEngine.DMN;
import static vn.thidua.engine.deployment.SampleEngine.FORM;
import static vn.thidua.engine.deployment.SampleEngine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.deployment.BundleRefused;
import vn.thidua.engine.deployment.SampleEngine;

/** Bad versions of a process are refused with element and reason while instances of it run; good ones in between leave none of them stuck. */
class F16BadRedeploysTest {

    private static final int INSTANCES = Runs.of(200, 1_000);
    private static final String LATE = "camunda:dueDate=\"${dueAt}\"";

    private final SampleEngine sample = new SampleEngine();
    private final ProcessEngine engine = sample.engine;

    /** @param element what the refusal must name, {@code why} what it must say */
    private record Bad(String file, String content, String element, String why) {

        static Bad process(String replace, String with, String element, String why) {
            assertThat(text(BPMN)).contains(replace);
            return new Bad(BPMN, text(BPMN).replace(replace, with), element, why);
        }
    }

    private static final List<Bad> BAD = List.of(
        new Bad(BPMN, text(BPMN).replace("</bpmn:process>", ""), BPMN, "Không đọc được"),
        new Bad(DMN, text(DMN).replace("</decision>", ""), DMN, "Không đọc được"),
        new Bad(FORM, text(FORM).replace("\"components\"", "components"), FORM, "Không đọc được"),
        Bad.process("${launchDelegate}", "${lunchDelegate}", "serviceTask_launch", "Không có bean «lunchDelegate»"),
        Bad.process("userTask_propose.form", "userTask_proposed.form", "userTask_propose", "Không có tệp biểu mẫu"),
        Bad.process("decisionRef=\"lateness\"", "decisionRef=\"earliness\"", "businessRuleTask_decideLateness", "không có bảng quyết định"),
        Bad.process("${dueAt}</bpmn:timeDate>", "20/01/2024</bpmn:timeDate>", "event_deadline", "Hẹn giờ phải là"),
        Bad.process(LATE, "camunda:dueDate=\"ngay mai\"", "userTask_propose", "Ngày (dueDate) phải là"),
        Bad.process("userTask_sign\"", "userTask_approve\"", "userTask_sign", "Không được bỏ bước này khi còn"),
        Bad.process("sourceRef=\"gateway_isLate\" targetRef=\"userTask_sign\"", "sourceRef=\"gateway_isLate\" targetRef=\"businessRuleTask_decideLateness\"",
            "businessRuleTask_decideLateness", "Vòng lặp không có bước chờ"),
        Bad.process("targetRef=\"endEvent_done\"", "targetRef=\"endEvent_gone\"", "flow_10", "Không có phần tử «endEvent_gone»"),
        Bad.process("calledElement=\"obligation-round\"", "calledElement=\"nowhere\"", "callActivity_open", "Không có quy trình «nowhere»"));

    @BeforeEach
    void deployGoodBundle() {
        sample.deployGood();
    }

    @AfterEach
    void close() {
        engine.getRuntimeService().createProcessInstanceQuery().list()
            .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
        sample.close();
    }

    @Test
    void noInstanceIsStuckAfterBadAndGoodVersions() {
        int refusals = 0;
        int goodOnes = 0;
        for (int i = 0; i < INSTANCES; i++) {
            start(i);
            if (i % 10 == 5) {
                refused(BAD.get(refusals++ % BAD.size()));
            }
            if (i % 40 == 20) {
                good(goodOnes++);
            }
        }
        BAD.forEach(F16BadRedeploysTest.this::refused);
        refusals += BAD.size();
        assertThat(sample.newest("sample").getVersion()).as("versions, the good ones only").isEqualTo(1 + goodOnes);

        int withForm = finishAll();
        long stuck = engine.getRuntimeService().createProcessInstanceQuery().count();
        assertThat(stuck).as("instances that cannot end").isZero();
        assertThat(withForm).isEqualTo(INSTANCES + INSTANCES / 2);
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        Figures.print("F16", "%d running instances, %d bad redeploys of %d kinds refused with element and reason, %d good ones: stuck %d", INSTANCES,
            refusals, BAD.size(), goodOnes, stuck);
    }

    /** Every other one already waits for the signature, so that both steps are in use. */
    private void start(int i) {
        String id = engine.getRuntimeService().startProcessInstanceByKey("sample", "M/" + i, Map.of("unitId", "xa-a", "memberId", "uv-1",
            "dueAt", "2034-01-20T17:00:00+07:00", "latePolicy", "ACCEPT_LATE")).getId();
        if (i % 2 == 0) {
            engine.getTaskService().complete(engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult().getId());
        }
    }

    private void good(int number) {
        sample.deploy(Map.of(BPMN, text(BPMN).replace("1.0.0", "1.1." + number).replace("name=\"Ký\"", "name=\"Ký lần " + number + "\""),
            FORM, text(FORM).replace("Ghi chú", "Ghi chú " + number)));
    }

    private void refused(Bad bad) {
        int before = sample.newest("sample").getVersion();
        BundleRefused refused = catchThrowableOfType(BundleRefused.class, () -> sample.deploy(Map.of(bad.file(), bad.content())));
        assertThat(refused).as(bad.why()).isNotNull().hasMessageContainingAll(bad.element(), bad.why());
        assertThat(sample.newest("sample").getVersion()).isEqualTo(before);
    }

    private int finishAll() {
        int withForm = 0;
        for (List<Task> tasks = open(); !tasks.isEmpty(); tasks = open()) {
            for (Task task : tasks) {
                withForm += hasForm(task) ? 1 : 0;
                engine.getTaskService().complete(task.getId());
            }
        }
        return withForm;
    }

    private List<Task> open() {
        return engine.getTaskService().createTaskQuery().list();
    }

    private boolean hasForm(Task task) {
        try (InputStream form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return form.read() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
