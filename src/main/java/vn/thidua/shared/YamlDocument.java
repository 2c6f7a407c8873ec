package vn.thidua.shared;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A YAML document in one of the public formats: checked against its JSON Schema with path, line and Vietnamese reason for each error,
 * and read as a record. One use: parse, validate, read, add the format's own findings to {@link #errors()}, throw if any.
 */
public final class YamlDocument {

    private static final int LARGEST = 50_000_000;

    private static final YAMLMapper MAPPER = mapper();

    private final JsonNode tree;
    private final Map<String, Integer> lines;
    private final FormatErrors errors = new FormatErrors(this::lineOf);

    private YamlDocument(JsonNode tree, Map<String, Integer> lines) {
        this.tree = tree;
        this.lines = lines;
    }

    /** @throws InvalidDocument when the text is not YAML, or a key stands twice */
    public static YamlDocument parse(String yaml) {
        try {
            JsonNode tree = MAPPER.readTree(yaml);
            return new YamlDocument(tree.isMissingNode() ? MAPPER.createObjectNode() : tree, linesOf(yaml));
        } catch (JsonProcessingException notYaml) {
            int line = notYaml.getLocation() == null ? 0 : notYaml.getLocation().getLineNr();
            throw new InvalidDocument(List.of(new FormatError("", line, "không đọc được YAML: " + notYaml.getOriginalMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds to {@link #errors()} whatever breaks the schema, a class path resource such as {@code /schema/roster.schema.json}. */
    public YamlDocument validate(String schemaResource) {
        SchemaCheck.of(schemaResource).check(tree, errors);
        return this;
    }

    /**
     * The document as a record. What has the wrong form is reported in {@link #errors()} and null in the record,
     * so that the format's own checks can still run over the rest; unknown properties are ignored (the schema reports them).
     *
     * @throws InvalidDocument when the document as a whole has another form
     */
    public <T> T as(Class<T> type) {
        if (!tree.isObject()) {
            errors.addUnlessKnown("", "văn bản không có nội dung theo dạng «tên: giá trị»");
            errors.throwIfAny();
        }
        try {
            return MAPPER.copy().addHandler(new ReportWrongForm(errors)).treeToValue(tree, type);
        } catch (JsonProcessingException wrongForm) {
            errors.add("", "không đọc được nội dung: " + wrongForm.getOriginalMessage());
            throw new InvalidDocument(errors.all());
        }
    }

    public JsonNode tree() {
        return tree;
    }

    public FormatErrors errors() {
        return errors;
    }

    private int lineOf(String path) {
        for (String place = path; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 0);
    }

    private static Map<String, Integer> linesOf(String yaml) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (var parser = MAPPER.getFactory().createParser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonPointer place = parser.getParsingContext().pathAsPointer();
                lines.putIfAbsent(place.toString(), parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    private static YAMLMapper mapper() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        return YAMLMapper.builder(factory).addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
