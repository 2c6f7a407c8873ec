package vn.thidua.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** One JSON Schema (draft 2020-12), with Vietnamese reasons from {@code schema/reasons.properties}. */
final class SchemaCheck {

    private static final Map<String, SchemaCheck> LOADED = new ConcurrentHashMap<>();
    private static final ResourceBundle REASONS = ResourceBundle.getBundle("schema.reasons", Locale.ROOT);

    private final JsonSchema schema;

    private SchemaCheck(JsonSchema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(String resource) {
        return LOADED.computeIfAbsent(resource, SchemaCheck::load);
    }

    void check(JsonNode document, FormatErrors errors) {
        for (ValidationMessage message : schema.validate(document)) {
            errors.add(message.getInstanceLocation().toString(), reason(message));
        }
    }

    private static SchemaCheck load(String resource) {
        try (InputStream source = SchemaCheck.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalArgumentException("No JSON Schema at " + resource);
            }
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true).locale(Locale.forLanguageTag("vi")).build();
            return new SchemaCheck(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source, config));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String reason(ValidationMessage message) {
        String key = message.getMessageKey();
        if (!REASONS.containsKey(key)) {
            return message.getError();
        }
        Object[] words = Arrays.stream(message.getArguments()).map(SchemaCheck::word).toArray();
        Object[] withValue = Arrays.copyOf(words, words.length + 1);
        System.arraycopy(words, 0, withValue, 1, words.length);
        withValue[0] = message.getInstanceNode() == null ? "" : message.getInstanceNode().asText();
        return MessageFormat.format(REASONS.getString(key), withValue);
    }

    private static Object word(Object argument) {
        String key = "word." + argument;
        return REASONS.containsKey(key) ? REASONS.getString(key) : String.valueOf(argument);
    }
}
