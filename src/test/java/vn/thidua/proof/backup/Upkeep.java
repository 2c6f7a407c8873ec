package vn.thidua.proof.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.thidua.upkeep.Terminals;

/** A place for the data of one installation and the commands an administrator runs there. */
public record Upkeep(String url, String user, String password) {

    /** What a command answered. */
    public record Answer(int status, String words) {

        public String succeeded() {
            assertThat(status).as(words).isZero();
            return words;
        }

        public void refused(String... oneOf) {
            assertThat(status).as(words).isEqualTo(2);
            assertThat(words).containsAnyOf(oneOf);
        }
    }

    public Answer restore(Path backup) {
        return run("restore", backup.toString());
    }

    /** Returns the new backup. */
    public Path backup(Path place) throws IOException {
        run("backup", place.toString()).succeeded();
        try (var backups = Files.list(place)) {
            return backups.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private Answer run(String command, String argument) {
        StringBuilder words = new StringBuilder();
        int status = Terminals.run(words, command, argument, "--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
        return new Answer(status, words.toString());
    }
}
