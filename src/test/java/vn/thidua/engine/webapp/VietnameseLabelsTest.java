package vn.thidua.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our labels against Camunda's English ones, as they lie on the class path. */
class VietnameseLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]+>");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Set<String> SAME_IN_BOTH = Set.of("Optimize", "YYYY-MM-DDTHH:mm:ss");
    private static final Set<String> OUR_PASSWORD_RULES = Set.of("PASSWORD_POLICY_LONGEST", "PASSWORD_POLICY_NOT_ONLY_DIGITS",
        "PASSWORD_POLICY_VARIED", "PASSWORD_POLICY_COMMON");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** There is no fallback language: loading English beside Vietnamese would race for the language of dates. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
    void everyLabelIsThere(String application) throws IOException {
        assertThat(labels(application, "vi").keySet()).containsExactlyInAnyOrderElementsOf(needed(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
    void everyLabelWithWordsIsTranslated(String application) throws IOException {
        assertThat(stillEnglish(application)).filteredOn(text -> WORD.matcher(text).find()).isSubsetOf(SAME_IN_BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "welcome", "cockpit"})
    void noLabelIsUnknownAndPlaceholdersAreKept(String application) throws IOException {
        Map<String, String> english = labels(application, "en");
        Map<String, String> vietnamese = labels(application, "vi");
        vietnamese.keySet().removeAll(OUR_PASSWORD_RULES);
        vietnamese.forEach((key, text) -> {
            assertThat(english).as("unknown label").containsKey(key);
            assertThat(all(PLACEHOLDER, text)).as(key).isEqualTo(all(PLACEHOLDER, english.get(key)));
            assertThat(all(MARKUP, text)).as(key).hasSameSizeAs(all(MARKUP, english.get(key)));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void datesHaveTheSameShape(String application) throws IOException {
        JsonNode vietnamese = read(application, "vi").path("dateLocales");
        assertThat(shape(vietnamese)).isEqualTo(shape(read(application, "en").path("dateLocales")));
        assertThat(vietnamese.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
    }

    /** What Camunda has words for, and our rules where passwords are set. */
    private static Set<String> needed(String application) throws IOException {
        Set<String> keys = new TreeSet<>(labels(application, "en").keySet());
        if (keys.contains("PASSWORD_POLICY_LENGTH")) {
            keys.addAll(OUR_PASSWORD_RULES);
        }
        return keys;
    }

    private static List<String> stillEnglish(String application) throws IOException {
        Map<String, String> english = labels(application, "en");
        return labels(application, "vi").entrySet().stream().filter(label -> label.getValue().equals(english.get(label.getKey())))
            .map(Map.Entry::getValue).toList();
    }

    private static Map<String, String> shape(JsonNode node) {
        Map<String, String> shape = new TreeMap<>();
        node.fields().forEachRemaining(group -> shape.put(group.getKey(), group.getValue().isArray()
            ? "array of " + group.getValue().size() : String.join(",", new TreeMap<>(fields(group.getValue())).keySet())));
        return shape;
    }

    private static Map<String, Object> fields(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<Map<String, Object>>() { });
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(found -> found.replaceAll("\\s", "")).sorted().toList();
    }

    private static Map<String, String> labels(String application, String language) throws IOException {
        return JSON.convertValue(read(application, language).path("labels"), new TypeReference<Map<String, String>>() { });
    }

    /** Camunda's files begin with a byte order mark. */
    private static JsonNode read(String application, String language) throws IOException {
        String path = "/META-INF/resources/webjars/camunda/app/" + application + "/locales/" + language + ".json";
        try (InputStream file = VietnameseLabelsTest.class.getResourceAsStream(path)) {
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }
}
