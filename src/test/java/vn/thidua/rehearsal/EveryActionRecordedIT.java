package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.audit.AuditActions;
import vn.thidua.proof.Figures;

/**
 * Each kind of action that the record knows is written by doing the thing: in a scenario of the plans that ship, else in a test that names
 * the action among what it expects to find recorded.
 */
class EveryActionRecordedIT {

    @Test
    void byAScenarioOrByATestThatNamesIt() throws IOException {
        Set<String> all = AuditActions.all().keySet();
        Set<String> played = new TreeSet<>();
        for (Path scenario : scenarios()) {
            played.addAll(new PlanFolder(scenario.getParent()).play(scenario.getFileName().toString()).recorded());
        }
        assertThat(all).as("actions with words").containsAll(played);
        String tests = tests();
        Set<String> elsewhere = all.stream().filter(action -> !played.contains(action)).filter(action -> tests.matches("(?s).*\\b" + action + "\\b.*"))
            .collect(Collectors.toCollection(TreeSet::new));
        Figures.print("audit", "%d of %d kinds of action shown to be recorded: %d by scenarios, %d by tests", played.size() + elsewhere.size(), all.size(),
            played.size(), elsewhere.size());

        assertThat(all).filteredOn(action -> !played.contains(action) && !elsewhere.contains(action)).isEmpty();
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"), 2)) {
            return files.filter(file -> file.getFileName().toString().matches("sc-[\\w-]+\\.yaml"))
                .filter(file -> read(file).contains("\nactions:")).sorted().toList();
        }
    }

    /** What tests expect; a test that writes an entry itself shows nothing by it. */
    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("EveryActionRecordedIT.java")).flatMap(file -> read(file).lines())
                .filter(line -> !line.contains("trail.record(")).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
