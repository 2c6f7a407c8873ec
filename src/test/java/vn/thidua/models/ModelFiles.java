package vn.thidua.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models as they lie in the repository: one folder per process. */
final class ModelFiles {

    private static final Path ROOT = Path.of("processes");

    private ModelFiles() {
    }

    /** Keys of all processes, which are the names of the folders. */
    static List<String> keys() {
        return list(ROOT, "").filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
    }

    /** All files of one process with this ending. */
    static List<Path> of(String key, String ending) {
        return list(ROOT.resolve(key), ending).sorted().toList();
    }

    static Path bpmn(String key) {
        return ROOT.resolve(key).resolve(key + ".bpmn");
    }

    private static Stream<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
