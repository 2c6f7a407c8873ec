package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Each guard is switched off in turn, and the test that is to notice turns red (the slow ones in the long run). A class of the packages that guard that is in none of the
 * lists of {@code guards.yaml} fails this proof, so that a new guard is not forgotten.
 */
class F20GuardsOffIT {

    private static final Path MAIN = Path.of("src/main/java/vn/thidua");
    private static final List<String> PACKAGES = List.of("engine.guard", "engine.security", "engine.contract", "engine.deployment");
    private static final String LINTER_TEST = "engine.lint.ModelLinterTest";
    private static final int EVERY = Runs.of(8, 1);

    private final Guards guards = read();

    private record Off(String guard, String method, String answer, String test, boolean slow) {

        @Override
        public String toString() {
            return guard.replaceFirst("engine\\.", "") + "#" + method;
        }
    }

    private record Guards(List<Off> switched, Map<String, String> notSwitched, Map<String, String> parts, List<String> noGuards) {
    }

    @Test
    void withoutAGuardItsTestTurnsRed() {
        List<Off> all = Stream.concat(guards.switched().stream().filter(off -> EVERY == 1 || !off.slow()), rules()).toList();
        Map<String, String> stayedGreen = new TreeMap<>();
        for (String test : new TreeSet<>(all.stream().map(Off::test).toList())) {
            assertThat(SwitchedOff.nothing().run(test)).extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .as(test + " with every guard on").isEmpty();
        }
        for (Off off : all) {
            List<TestExecutionSummary.Failure> failures = SwitchedOff.method(off.guard(), off.method(), off.answer()).run(off.test()).stream()
                .filter(failure -> failure.getTestIdentifier().isTest()).toList();
            if (failures.isEmpty()) {
                stayedGreen.put(off.toString(), off.test());
            } else {
                Figures.print("F20", "%-45s off: %d red in %s, first %s", off, failures.size(), off.test().replaceFirst(".*\\.", ""),
                    failures.get(0).getTestIdentifier().getDisplayName());
            }
        }
        assertThat(stayedGreen).as("guards nobody would miss").isEmpty();
        Figures.print("F20", "%d guards switched off in turn, %d tests red, 0 green", all.size(), all.size());
    }

    @Test
    void noClassThatGuardsIsForgotten() {
        Set<String> named = new TreeSet<>(guards.switched().stream().map(Off::guard).toList());
        Set<String> shown = new TreeSet<>(named);
        shown.addAll(guards.notSwitched().keySet());
        Set<String> all = new TreeSet<>(shown);
        all.addAll(guards.parts().keySet());
        all.addAll(guards.noGuards());
        all.removeIf(name -> PACKAGES.stream().noneMatch(name::startsWith));

        assertThat(all).as("classes of %s against guards.yaml", PACKAGES).isEqualTo(classes());
        assertThat(shown).as("what parts belong to").containsAll(guards.parts().values());
        assertThat(guards.notSwitched().values()).allSatisfy(test ->
            assertThat(Path.of("src/test/java/vn/thidua", test.replace('.', '/') + ".java")).exists());
    }

    /** The rules of the linter are guards as well; in the short run every eighth. */
    private static Stream<Off> rules() {
        List<String> names = new ArrayList<>();
        for (String name : classesOf("engine.lint")) {
            if (isRule(name)) {
                names.add(name);
            }
        }
        assertThat(names).hasSizeGreaterThan(40);
        return Stream.iterate(0, i -> i < names.size(), i -> i + EVERY).map(i -> new Off(names.get(i), "check", "nothing", LINTER_TEST, false));
    }

    private static boolean isRule(String name) {
        try {
            Class<?> rule = Class.forName("vn.thidua.engine.lint.Rule");
            Class<?> type = Class.forName("vn.thidua." + name);
            return rule.isAssignableFrom(type) && !type.isInterface() && !"DiagramSize".equals(type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        PACKAGES.forEach(name -> classes.addAll(classesOf(name)));
        return classes;
    }

    private static Set<String> classesOf(String name) {
        try (Stream<Path> files = Files.list(MAIN.resolve(name.replace('.', File.separatorChar)))) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".java") && !file.startsWith("package-"))
                .map(file -> name + "." + file.replace(".java", "")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Guards read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(new File("src/test/resources/proof/guards.yaml"), Guards.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
