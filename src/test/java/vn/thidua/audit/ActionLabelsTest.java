package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the code records has Vietnamese words, different for each action. */
class ActionLabelsTest {

    private static final Pattern RECORDS = Pattern.compile("\\b(?:audit|trail)\\.record\\((.*?);", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*_?)\"");
    private static final String VIETNAMESE = "[\\p{Lu}].*";

    @Test
    void everyActionInTheCodeHasWords() throws IOException {
        Set<String> actions = actionsInTheCode();

        assertThat(actions).hasSizeGreaterThan(100).allSatisfy(action -> assertThat(AuditActions.all().keySet())
            .anyMatch(known -> action.endsWith("_") ? known.startsWith(action) : known.equals(action)));
    }

    @Test
    void noTwoActionsReadAlike() {
        assertThat(AuditActions.all().values()).doesNotHaveDuplicates().allMatch(label -> label.matches(VIETNAMESE) && label.length() <= 60);
        assertThat(AuditActions.label("DECISION_SIGNED")).isEqualTo("Ký quyết định khen thưởng");
        assertThat(AuditActions.label("OF_AN_OLDER_VERSION")).isEqualTo("OF_AN_OLDER_VERSION");
    }

    /** Texts in capitals in any statement that records; what begins an action that is put together ends with an underscore. */
    static Set<String> actionsInTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).map(ActionLabelsTest::read)
                .forEach(source -> RECORDS.matcher(source).results().forEach(call -> ACTION.matcher(firstArgument(call.group(1))).results()
                    .forEach(text -> found.add(text.group(1)))));
        }
        return found;
    }

    private static String firstArgument(String arguments) {
        Matcher end = Pattern.compile("^(?:[^,(\"]|\"[^\"]*\"|\\([^)]*\\))*(?:,(?:[^,(\"]|\"[^\"]*\"|\\([^)]*\\))*)?").matcher(arguments);
        return end.find() ? end.group() : arguments;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
