package vn.thidua.movement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the stage of Chi Lăng reads: models and forms of a bundle, plan and roster. */
final class ChiLangFiles {

    private ChiLangFiles() {
    }

    static String[] ofBundle(String bundle) {
        return Stream.of("processes/" + bundle, "forms/" + bundle).map(Path::of).filter(Files::isDirectory).flatMap(ChiLangFiles::list)
                .map(Path::toString).toArray(String[]::new);
    }

    static String read(String file) {
        try {
            return Files.readString(Path.of("plans/chi-lang-2024", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
