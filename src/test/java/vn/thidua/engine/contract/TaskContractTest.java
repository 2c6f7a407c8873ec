package vn.thidua.engine.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.Processes;
import vn.thidua.engine.contract.ProposalContract.Item;
import vn.thidua.engine.contract.ProposalContract.Kind;
import vn.thidua.engine.contract.ProposalContract.Submission;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.shared.Refused;

/** Every way to complete a task by the Java interface runs into the contract; what is refused leaves no trace. */
@EngineTest
@Import(ProposalContract.Bean.class)
class TaskContractTest {

    private static final List<String> OFFICER = List.of("unit-officer.xa-a");

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired TaskService tasks;
    @Autowired FormService forms;
    @Autowired RuntimeService runtime;
    @Autowired DataSource dataSource;

    private Task task;

    @BeforeEach
    void oneOpenTask() {
        engine.deploy("proposal", ProposalContract.model());
        String key = UUID.randomUUID().toString();
        processes.start(ProposalContract.PROCESS, key, Map.of("movementId", "M"));
        task = engine.task(key);
        ProposalContract.Bean.received = null;
    }

    Stream<BiConsumer<String, Map<String, Object>>> ways() {
        return Stream.of(
                (id, values) -> tasks.complete(id, values),
                (id, values) -> tasks.completeWithVariablesInReturn(id, values, false),
                (id, values) -> forms.submitTaskForm(id, values),
                (id, values) -> forms.submitTaskFormWithVariablesInReturn(id, values, false));
    }

    @Test
    void aGoodSubmissionReachesTheContractByEveryWayAndOnlyRoutingFactsAreStored() {
        ways().forEach(way -> {
            oneOpenTask();
            engine.as("can-bo-a", OFFICER, () -> way.accept(task.getId(), good()));
            assertThat(ProposalContract.Bean.received.reason()).isEqualTo("Đường giao thông");
            assertThat(runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("movementId", "outcome");
            assertThat(engine.task(keyOf(task)).getTaskDefinitionKey()).isEqualTo("userTask_after");
        });
    }

    @Test
    void itsNameTellsWhatTheTaskIsAbout() {
        assertThat(task.getName()).isEqualTo("Đề xuất – " + "Phong trào M ".repeat(30).substring(0, 244) + "…").hasSize(255);
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of("approved", true, "Biểu mẫu không có trường «approved»."),
                Arguments.of("extra_undeclared", "x", "Biểu mẫu không có trường «extra_undeclared»."),
                Arguments.of("reason", null, "«Lý do»: phải nhập."),
                Arguments.of("reason", "   ", "«Lý do»: phải nhập."),
                Arguments.of("reason", 5, "«Lý do»: phải là văn bản."),
                Arguments.of("reason", "a\u0000b", "«Lý do»: có ký tự điều khiển không hợp lệ."),
                Arguments.of("reason", "ế".repeat(101), "«Lý do»: không được dài quá 100 ký tự."),
                Arguments.of("secret", "x".repeat(4001), "«Phiếu kín»: không được dài quá 4000 ký tự."),
                Arguments.of("count", "hai", "«Số lượng»: phải là số nguyên."),
                Arguments.of("count", 1.5, "«Số lượng»: phải là số nguyên."),
                Arguments.of("count", 0, "«Số lượng»: không được nhỏ hơn 1."),
                Arguments.of("day", "2024-02-30", "«Hạn»: phải là một ngày có thật."),
                Arguments.of("money", "120.000", "«Kinh phí»: phải là số viết liền, không có dấu phân cách hàng nghìn."),
                Arguments.of("met", "có", "«Đã họp»: phải là có hoặc không."),
                Arguments.of("met", 1, "«Đã họp»: phải là có hoặc không."),
                Arguments.of("kind", "PARTY", "«Loại»: không nằm trong các lựa chọn."),
                Arguments.of("items", "một", "«Đối tượng»: phải là danh sách."),
                Arguments.of("items", json("[{\"name\":\"a\"},{\"name\":\"\"}]"), "«Đối tượng» dòng 2, «Tên»: phải nhập."),
                Arguments.of("items", json("[{\"name\":\"a\",\"target\":\"b\"}]"), "«Đối tượng» dòng 1, «Chỉ tiêu»: phải là số nguyên."),
                Arguments.of("items", json("[{\"name\":\"a\",\"boss\":1}]"), "«Đối tượng»: không có trường «boss»."),
                Arguments.of("reason", Variables.objectValue(List.of("x")).create(), "«Lý do»: có kiểu dữ liệu không được nhận."),
                Arguments.of("reason", "cấm", "«Lý do»: không được là việc thường xuyên."));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aBadSubmissionIsRefusedByEveryWayAndNothingIsStored(String field, Object value, String sentence) {
        Map<String, Object> values = good();
        values.put(field, value);
        DatabaseDump before = DatabaseDump.of(dataSource);
        ways().forEach(way -> engine.as("can-bo-a", OFFICER, () -> assertThatThrownBy(() -> way.accept(task.getId(), values))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused).hasMessage(sentence);
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reason()).isEqualTo(Refused.Reason.INVALID);
                })));
        assertThat(DatabaseDump.of(dataSource).tablesChangedSince(before)).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnceInTheFormsOrder() {
        assertThatThrownBy(() -> tasks.complete(task.getId()))
                .hasMessage("«Lý do»: phải nhập. «Số lượng»: phải nhập.");
    }

    @Test
    void naturalSpellingsAreUnderstood() {
        Map<String, Object> values = good();
        values.putAll(Map.ofEntries(entry("reason", "  \u0110u\u031bo\u031b\u0300ng l\u00e0ng  "), entry("count", "12"),
                entry("day", "2024-01-20"), entry("money", "119900000"), entry("met", "true"), entry("kind", "MODEL"),
                entry("items", json("[{\"name\":\"Đường\",\"target\":3.0}]"))));
        tasks.complete(task.getId(), values);
        assertThat(ProposalContract.Bean.received).isEqualTo(new Submission("Đường làng", 12, LocalDate.of(2024, 1, 20),
                new BigDecimal("119900000"), true, Kind.MODEL, List.of(new Item("Đường", 3)), "phiếu-số-7-không-đồng-ý"));
    }

    @Test
    void aSecretIsNowhereInTheDatabaseAfterItWasSubmitted() {
        Map<String, Object> values = good();
        engine.as("can-bo-a", OFFICER, () -> tasks.complete(task.getId(), values));
        assertThat(ProposalContract.Bean.received.secret()).isEqualTo("phiếu-số-7-không-đồng-ý");
        DatabaseDump dump = DatabaseDump.of(dataSource);
        assertThat(dump.tablesContaining("phiếu-số-7")).isEmpty();
        assertThat(dump.tablesContaining("Đường giao thông")).isEmpty();
        assertThat(dump.tablesContaining("SENT")).as("the dump does see what is stored").contains("act_ru_variable", "act_hi_varinst");
    }

    @Test
    void aStrangersTaskAndAClaimedTaskAreRefused() {
        engine.as("can-bo-b", List.of("unit-officer.xa-b"), () -> {
            assertThat(reasonOf(() -> tasks.complete(task.getId(), good()))).isEqualTo(Refused.Reason.FORBIDDEN);
            assertThat(reasonOf(() -> forms.getTaskFormVariables(task.getId()))).isEqualTo(Refused.Reason.FORBIDDEN);
        });
        engine.as("can-bo-a", OFFICER, () -> tasks.claim(task.getId(), "can-bo-a"));
        engine.as("can-bo-c", OFFICER, () ->
                assertThat(reasonOf(() -> tasks.complete(task.getId(), good()))).isEqualTo(Refused.Reason.FORBIDDEN));
        assertThat(ProposalContract.Bean.received).isNull();
    }

    @Test
    void theSecondOfTwoIsToldThatItIsDone() {
        tasks.complete(task.getId(), good());
        assertThatThrownBy(() -> tasks.complete(task.getId(), good())).hasMessageContaining("đã có người khác hoàn thành")
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.CONFLICT));
        assertThat(reasonOf(() -> tasks.complete("no-such-task", good()))).isEqualTo(Refused.Reason.NOT_FOUND);
    }

    @Test
    void resolveBringsNoDataAndADelegatedTaskCannotBeSubmitted() {
        assertThat(reasonOf(() -> tasks.resolveTask(task.getId(), Map.of("approved", true)))).isEqualTo(Refused.Reason.INVALID);
        tasks.delegateTask(task.getId(), "can-bo-d");
        ways().forEach(way ->
                assertThat(reasonOf(() -> way.accept(task.getId(), good()))).isEqualTo(Refused.Reason.CONFLICT));
        tasks.resolveTask(task.getId());
        assertThat(ProposalContract.Bean.received).isNull();
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("movementId");
    }

    @Test
    void aTaskWithoutAContractFailsClosed() {
        tasks.complete(task.getId(), good());
        Task after = engine.task(keyOf(task));
        assertThatThrownBy(() -> tasks.complete(after.getId())).isInstanceOf(Refused.class).hasMessageContaining("Việc sau");
        assertThatThrownBy(() -> forms.getTaskFormVariables(after.getId())).isInstanceOf(Refused.class);
    }

    @Test
    void aTaskOfNoProcessTakesNoData() {
        Task alone = tasks.newTask();
        tasks.saveTask(alone);
        assertThat(reasonOf(() -> tasks.complete(alone.getId(), Map.of("a", 1)))).isEqualTo(Refused.Reason.INVALID);
        tasks.complete(alone.getId());
    }

    @Test
    void theFormShowsTheViewAndNothingElse() {
        VariableMap view = forms.getTaskFormVariables(task.getId());
        assertThat(view).containsEntry("movement", "Phong trào M").containsEntry("due", "2024-01-20")
                .containsEntry("opened", "2024-01-20T22:00+07:00").containsEntry("count", 2).containsEntry("money", 120_000_000L)
                .containsEntry("share", 0.75).containsEntry("late", false).containsEntry("kind", "MODEL").containsEntry("nothing", null)
                .doesNotContainKey("movementId");
        assertThat((SpinJsonNode) view.getValue("kinds", SpinJsonNode.class)).hasToString("[{\"value\":\"WORK\",\"label\":\"Công trình\"}]");
        assertThat(view.getValueTyped("totals").getType()).isEqualTo(org.camunda.spin.plugin.variable.type.SpinValueType.JSON);
        assertThat(forms.getTaskFormVariables(task.getId(), List.of("due"), false)).containsOnlyKeys("due");
    }

    private static Map<String, Object> good() {
        Map<String, Object> values = new HashMap<>();
        values.put("reason", "Đường giao thông");
        values.put("count", 2);
        values.put("secret", "phiếu-số-7-không-đồng-ý");
        return values;
    }

    private static Object json(String json) {
        return SpinValues.jsonValue(json).create();
    }

    private String keyOf(Task task) {
        return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private static Refused.Reason reasonOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return Assertions.catchThrowableOfType(Refused.class, call).reason();
    }
}
