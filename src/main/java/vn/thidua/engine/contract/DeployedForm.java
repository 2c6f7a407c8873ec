package vn.thidua.engine.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads which extra fields the form deployed with a task asks for, from a {@code .form} or an embedded HTML form. */
final class DeployedForm {

    private static final Pattern HTML_FIELD = Pattern.compile("cam-variable-name\\s*=\\s*[\"'](extra_\\w+)[\"']");

    private DeployedForm() {
    }

    static Set<String> extraFields(TaskEntity task) {
        CommandContext context = Context.getCommandContext();
        try (InputStream form = context.runWithoutAuthorization(new GetDeployedTaskFormCmd(task.getId()))) {
            return extraFields(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (BadUserRequestException noDeployedForm) {
            return Set.of();
        } catch (IOException e) {
            throw new IllegalStateException("Form of " + task.getTaskDefinitionKey() + " cannot be read", e);
        }
    }

    static Set<String> extraFields(String form) {
        Set<String> fields = new LinkedHashSet<>();
        try {
            collect(Json.MAPPER.readTree(form), fields);
        } catch (JsonProcessingException html) {
            HTML_FIELD.matcher(form).results().forEach(match -> fields.add(match.group(1)));
        }
        return fields;
    }

    private static void collect(JsonNode component, Set<String> fields) {
        String key = component.path("key").asText();
        if (key.startsWith("extra_")) {
            fields.add(key);
        }
        component.path("components").forEach(child -> collect(child, fields));
    }
}
