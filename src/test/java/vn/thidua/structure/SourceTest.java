package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source shows: public types (other than the insides of a module) are explained, delegates are thin, files stay readable. */
class SourceTest {

    static final int DELEGATE_LINES = 15;
    static final int LARGEST_FILE = 300;

    private static final Pattern PUBLIC_TYPE = Pattern.compile("^public\\s+(?:(?:final|abstract|sealed|non-sealed)\\s+)*"
            + "(?:class|interface|record|enum|@interface)\\s+(\\w+)", Pattern.MULTILINE);
    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*(?:[^*]++|\\*(?!/))+\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*$");
    private static final Pattern EXECUTE = Pattern.compile("\\n    public void execute\\([^{]*\\{\\n(.*?)\\n    }\\n", Pattern.DOTALL);

    @Test
    void everyPublicTypeIsExplained() throws IOException {
        assertThat(sources().filter(file -> !file.toString().contains("/internal/")).filter(file -> !isExplained(read(file)))).isEmpty();
    }

    @Test
    void everyPackageOfAModuleIsExplained() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("src/main/java/vn/thidua"))) {
            assertThat(modules.filter(Files::isDirectory).filter(module -> !Files.exists(module.resolve("package-info.java")))).isEmpty();
        }
    }

    @Test
    void delegatesAreThin() throws IOException {
        assertThat(sources().filter(file -> file.toString().endsWith("Delegate.java"))
                .filter(file -> linesOfExecute(read(file)) > DELEGATE_LINES)).isEmpty();
    }

    @Test
    void filesStayReadable() throws IOException {
        assertThat(sources().filter(file -> read(file).lines().count() > LARGEST_FILE)).isEmpty();
    }

    @Test
    void seesWhatIsMissing() {
        assertThat(isExplained("/** A. */\n@Component\n@Order(1)\npublic class A {\n}")).isTrue();
        assertThat(isExplained(
                "/** A. */\n@Table(name = \"a\", indexes = @Index(columnList = \"b\"))\npublic final class A {\n}")).isTrue();
        assertThat(isExplained("import a.B;\n\n@Component\npublic class A {\n}")).isFalse();
        assertThat(isExplained("/** An import? */\nimport a.B;\n\npublic record A() {\n}")).isFalse();
        assertThat(isExplained("class A {\n}")).isTrue();
        assertThat(linesOfExecute("class A {\n    public void execute(X x) {\n        a();\n        b();\n    }\n}")).isEqualTo(2);
    }

    private static boolean isExplained(String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        return !type.find() || DOCUMENTED.matcher(source.substring(0, type.start())).find();
    }

    private static long linesOfExecute(String source) {
        Matcher execute = EXECUTE.matcher(source);
        return execute.find() ? execute.group(1).lines().filter(line -> !line.isBlank()).count() : 0;
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".java")).toList();
            return files.stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
