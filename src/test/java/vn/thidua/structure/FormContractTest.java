package vn.thidua.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.ResolvableType;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.engine.lint.KnownNames;

/** A form sends exactly what the submission record of its user task declares, and shows nothing that the view record lacks. */
class FormContractTest {

    @TestFactory
    Stream<DynamicTest> everyFormKeepsItsContract() {
        Map<String, Class<?>> contracts = Models.contracts();
        return Models.bundles().stream().flatMap(bundle -> userTasks(bundle).map(task -> {
            String name = KnownNames.contract(bundle.key(), task.getId());
            return DynamicTest.dynamicTest(name, () -> {
                assertThat(contracts).as("contract class").containsKey(name);
                check(facts(bundle, task), contracts.get(name));
            });
        }));
    }

    @Test
    void everyContractIsForATaskThatExists() {
        Set<String> tasks = new TreeSet<>();
        Models.bundles().forEach(bundle -> userTasks(bundle).forEach(task -> tasks.add(KnownNames.contract(bundle.key(), task.getId()))));

        assertThat(Models.contracts().keySet()).isSubsetOf(tasks);
    }

    @Test
    void noticesWhatFormAndRecordsDoNotShare() {
        check(new FormFacts(Set.of("reason"), Set.of("unitName", "rows"), Set.of("title")), Sample.class);

        assertThatThrownBy(() -> check(new FormFacts(Set.of("reason", "votes"), Set.of(), Set.of()), Sample.class))
                .hasMessageContaining("votes");
        assertThatThrownBy(() -> check(new FormFacts(Set.of(), Set.of(), Set.of()), Sample.class))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> check(new FormFacts(Set.of("reason"), Set.of("unit"), Set.of()), Sample.class))
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> check(new FormFacts(Set.of("reason"), Set.of(), Set.of("name")), Sample.class))
                .hasMessageContaining("name");
    }

    private static void check(FormFacts form, Class<?> contract) {
        ResolvableType types = ResolvableType.forClass(contract).as(UserTaskContract.class);
        Set<String> view = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (RecordComponent component : types.getGeneric(0).resolve().getRecordComponents()) {
            view.add(component.getName());
            addRows(ResolvableType.forMethodReturnType(component.getAccessor()), rows);
        }
        Set<String> submission = new TreeSet<>();
        for (RecordComponent component : types.getGeneric(1).resolve().getRecordComponents()) {
            submission.add(component.getName());
        }
        assertThat(form.submitted()).as("fields of the form against %s", types.getGeneric(1)).isEqualTo(submission);
        assertThat(view).as("%s against what the form shows", types.getGeneric(0)).containsAll(form.read());
        assertThat(Stream.concat(rows.stream(), view.stream()).toList()).as("rows in %s", types.getGeneric(0)).containsAll(form.nested());
    }

    /** Components of the records that lists in the view hold. */
    private static void addRows(ResolvableType type, Set<String> rows) {
        for (ResolvableType element : type.getGenerics()) {
            Class<?> row = element.resolve();
            if (row != null && row.isRecord()) {
                for (RecordComponent component : row.getRecordComponents()) {
                    if (rows.add(component.getName())) {
                        addRows(ResolvableType.forMethodReturnType(component.getAccessor()), rows);
                    }
                }
            }
        }
    }

    private static Stream<UserTask> userTasks(Bundle bundle) {
        byte[] bpmn = bundle.files().get(Bundle.bpmnName(bundle.key()));
        return Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)).getModelElementsByType(UserTask.class).stream();
    }

    private static FormFacts facts(Bundle bundle, UserTask task) throws JsonProcessingException {
        String file = task.getCamundaFormKey().replaceFirst("^.*:", "");
        assertThat(bundle.files().keySet()).as("form of %s", task.getId()).contains(file);
        String text = new String(bundle.files().get(file), UTF_8);
        return file.endsWith(".form") ? FormFacts.ofForm(text) : FormFacts.ofHtml(text);
    }

    record Row(String title) {
    }

    record View(String unitName, List<Row> rows) {
    }

    record Submission(String reason) {
    }

    abstract static class Sample implements UserTaskContract<View, Submission> {
    }
}
