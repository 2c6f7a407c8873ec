package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.ThiDuaApplication;

/** The scenarios of one plan, played as the command plays them, and copies of them with a value turned. All tests share one stage. */
record PlanFolder(Path folder) {

    private static final Map<Path, Run> PLAYED = new HashMap<>();
    private static ConfigurableApplicationContext stage;

    static PlanFolder of(String plan) {
        return new PlanFolder(Path.of("plans", plan));
    }

    /** As it stands in the repository; played once, however many tests ask. */
    Run play(String scenario) {
        return PLAYED.computeIfAbsent(folder.resolve(scenario), PlanFolder::rehearse);
    }

    /** Plays a scenario of a copy of this folder in which the one place of {@code file} that says {@code from} says {@code to}. */
    Run playTurned(Path copy, String scenario, String file, String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        String text = Files.readString(copy.resolve(file));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(copy.resolve(file), text.replace(from, to));
        return rehearse(copy.resolve(scenario));
    }

    private static synchronized Run rehearse(Path scenario) {
        if (stage == null) {
            stage = RehearseCommand.start(ThiDuaApplication.class);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exitCode = RehearseCommand.run(stage, List.of(scenario.toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Run(exitCode, bytes.toString(StandardCharsets.UTF_8),
            Set.copyOf(stage.getBean(JdbcTemplate.class).queryForList("select distinct action from td_audit", String.class)));
    }

    /** What the command printed, and the actions that the audit record then knew. */
    record Run(int exitCode, String output, Set<String> recorded) {

        List<String> failedActs() {
            return output.lines().filter(line -> line.startsWith("✗")).toList();
        }

        List<String> failedChecks() {
            return output.lines().filter(line -> line.startsWith("HỎNG")).toList();
        }
    }
}
