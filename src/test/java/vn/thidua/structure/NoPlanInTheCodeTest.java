package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One family of processes runs every plan: differences between plans are data, so nothing that runs may name one of them. */
class NoPlanInTheCodeTest {

    @Test
    void noSourceProcessFormOrScriptNamesAPlanOrItsUnits() throws IOException {
        List<String> plans;
        try (Stream<Path> folders = Files.list(Path.of("plans"))) {
            plans = folders.map(folder -> folder.getFileName().toString()).filter(name -> name.matches(".*-\\d{4}")).toList();
        }
        assertThat(plans).hasSize(5);

        for (String root : List.of("src/main/java", "src/main/resources/db", "src/main/resources/templates", "processes", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> names(file, plans))).as(root).isEmpty();
            }
        }
    }

    @Test
    void seesANameWhereThereIsOne() {
        assertThat(isNamed("if (plan.id().equals(\"chi-lang-2024\"))", List.of("chi-lang-2024"))).isTrue();
        assertThat(isNamed("chi-lang-2024, bản 1", List.of("my-thanh-2015"))).isFalse();
    }

    private static boolean names(Path file, List<String> plans) {
        try {
            return isNamed(Files.readString(file), plans);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isNamed(String text, List<String> plans) {
        return plans.stream().anyMatch(text::contains);
    }
}
