package vn.thidua.engine.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thidua.engine.Bundle;

/** Reads bundles from a folder that has {@code processes/} and {@code forms/}, such as the repository's root. */
public final class BundleFolder {

    private BundleFolder() {
    }

    public static List<Bundle> all(Path root) {
        try (Stream<Path> folders = Files.list(root.resolve("processes"))) {
            return folders.filter(Files::isDirectory).map(folder -> one(root, folder.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Bundle one(Path root, String key) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path folder : List.of(root.resolve("processes").resolve(key), root.resolve("forms").resolve(key))) {
            try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
                for (Path file : all.toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Bundle(key, files);
    }
}
