package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.ExtraAnswer;
import vn.thidua.engine.ExtraAnswers;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.Processes;
import vn.thidua.engine.UploadedFile;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** Questions that an administrator added to a form, and a file that a person attached. */
@EngineTest
@Import({ExtraAnswersTest.Asking.class, ExtraAnswersTest.Secret.class})
class ExtraAnswersTest {

    record View() {
    }

    record Submission(@Label("Tệp") UploadedFile file) {
    }

    @ForUserTask(process = "asking", task = "userTask_ask")
    static class Asking implements UserTaskContract<View, Submission> {

        static Submission received;

        @Override
        public View view(OpenTask task) {
            return new View();
        }

        @Override
        public Map<String, Object> submit(OpenTask task, Submission submission) {
            received = submission;
            return Map.of();
        }
    }

    @ForUserTask(process = "secret", task = "userTask_ask", extraAnswers = false)
    static class Secret extends Asking {
    }

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired TaskService tasks;
    @Autowired RepositoryService repository;
    @Autowired ExtraAnswers extraAnswers;
    @Autowired javax.sql.DataSource dataSource;

    @Test
    void declaredOnesAreKeptApartFromProcessVariables() {
        String key = open("asking", "forms/asking/userTask_ask.form", """
                {"components": [{"key": "extra_source", "type": "textfield"},
                 {"type": "group", "components": [{"key": "extra_topics", "type": "taglist"}, {"key": "extra_empty", "type": "number"}]}]}""");
        engine.as("can-bo-a", List.of(), () -> tasks.complete(engine.task(key).getId(), Variables.putValue("extra_source", " Báo xã ")
                .putValue("extra_topics", SpinValues.jsonValue("[\"a\",\"b\"]").create()).putValue("extra_empty", null)));

        assertThat(extraAnswers.of(key)).extracting(ExtraAnswer::taskKey, ExtraAnswer::name, ExtraAnswer::answer, ExtraAnswer::answeredBy)
                .containsExactlyInAnyOrder(tuple("extra_source", "Báo xã"), tuple("extra_topics", "[\"a\",\"b\"]"),
                        tuple("extra_empty", null));
        assertThat(DatabaseDump.of(dataSource).tablesContaining("Báo xã")).containsExactly("td_extra_answer");
    }

    @Test
    void anHtmlFormDeclaresThemToo() {
        String key = open("asking", "forms/asking/userTask_ask.html",
                "<form><input cam-variable-name=\"extra_source\" cam-variable-type=\"String\"></form>");
        tasks.complete(engine.task(key).getId(), Map.of("extra_source", "Báo huyện"));
        assertThat(extraAnswers.of(key)).extracting(ExtraAnswer::answer).containsExactly("Báo huyện");
    }

    @Test
    void undeclaredOnesAndThoseOfASecretTaskAreRefused() {
        String form = "{\"components\": [{\"key\": \"extra_source\"}]}";
        String key = open("asking", "forms/asking/userTask_ask.form", form);
        assertThatThrownBy(() -> tasks.complete(engine.task(key).getId(), Map.of("extra_other", "x"))).isInstanceOf(Refused.class);
        String secret = open("secret", "forms/secret/userTask_ask.form", form);
        assertThatThrownBy(() -> tasks.complete(engine.task(secret).getId(), Map.of("extra_source", "x"))).isInstanceOf(Refused.class);
        assertThat(extraAnswers.of(key)).isEmpty();
        assertThat(extraAnswers.of(secret)).isEmpty();
    }

    @Test
    void aTooLongAnswerIsRefusedWithTheWholeSubmission() {
        String key = open("asking", "forms/asking/userTask_ask.form", "{\"components\": [{\"key\": \"extra_source\"}]}");
        assertThatThrownBy(() -> tasks.complete(engine.task(key).getId(), Map.of("extra_source", "x".repeat(4001))))
                .isInstanceOf(Refused.class).hasMessage("«extra_source»: không được dài quá 4000 ký tự.");
        assertThat(extraAnswers.of(key)).isEmpty();
        assertThat(engine.task(key)).isNotNull();
    }

    @Test
    void aFileReachesTheContractAndIsStoredNowhere() {
        String key = open("asking", "forms/asking/userTask_ask.html", "<form></form>");
        tasks.complete(engine.task(key).getId(), Map.of("file", Variables.fileValue("minh-chứng.pdf")
                .mimeType("application/pdf").file("nội dung minh chứng".getBytes(java.nio.charset.StandardCharsets.UTF_8)).create()));
        assertThat(Asking.received.file().filename()).isEqualTo("minh-chứng.pdf");
        assertThat(new String(Asking.received.file().content(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("nội dung minh chứng");
        assertThat(DatabaseDump.of(dataSource).tablesContaining("nội dung minh chứng")).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(String name, String answer) {
        return org.assertj.core.groups.Tuple.tuple("userTask_ask", name, answer, "can-bo-a");
    }

    private String open(String process, String file, String form) {
        String kind = file.endsWith(".html") ? "embedded:" : "camunda-forms:";
        repository.createDeployment().addString(file, form).addModelInstance(process + ".bpmn",
                Bpmn.createExecutableProcess(process).startEvent().userTask("userTask_ask").camundaFormKey(kind + "deployment:" + file)
                        .camundaCandidateUsers("can-bo-a").endEvent().done()).deploy();
        String key = UUID.randomUUID().toString();
        processes.start(process, key, Map.of());
        return key;
    }
}
