package vn.thidua.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One file of {@code src/test/resources/hostile} and what its manifest says about it.
 *
 * @param as      name it is sent under, or null for its own
 * @param tries   what it wants
 * @param element what the refusal must name
 * @param rules   the rules that refuse it, no more and no less
 * @param runs    whether an engine without guards executes the marker
 */
record HostileFile(String file, String as, String tries, String element, Set<String> rules, boolean runs) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final String MANIFEST = "manifest.yaml";

    static List<HostileFile> all() {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(FOLDER.resolve(MANIFEST).toFile(), new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> inFolder() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !MANIFEST.equals(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sentAs() {
        return as == null ? file : as;
    }

    /** @param port of the server that must never be called */
    byte[] content(int port) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains("{{port}}") ? text.replace("{{port}}", String.valueOf(port)).getBytes(StandardCharsets.ISO_8859_1) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file + ": " + tries;
    }
}
