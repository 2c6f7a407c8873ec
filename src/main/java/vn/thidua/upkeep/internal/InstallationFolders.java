package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** What belongs to an installation and lies outside the database. */
@Component
public class InstallationFolders {

    /** Name in a backup, and the setting that says where it is. */
    private static final Map<String, String> SETTINGS = Map.of("files", "thidua.files.folder", "overlay", "thidua.overlay");
    private static final Path CONFIGURATION = Path.of("config");

    private final Map<String, Path> folders = new LinkedHashMap<>();

    InstallationFolders(Environment environment) {
        SETTINGS.forEach((name, setting) -> {
            String value = environment.getProperty(setting, "");
            if (!value.isBlank()) {
                folders.put(name, Path.of(value));
            }
        });
    }

    /** Copies everything, the configuration too, which holds passwords. */
    void copyInto(Path backup) throws IOException {
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            copy(folder.getValue(), backup.resolve(folder.getKey()));
        }
        copy(CONFIGURATION, backup.resolve("config"));
    }

    /** @throws Refused when the backup has files for which no place is set, or there are files already */
    void requireRoomFor(Path backup) throws IOException {
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            if (!isEmpty(backup.resolve(setting.getKey()))) {
                Path target = folders.get(setting.getKey());
                if (target == null) {
                    throw Refused.conflict("Bản sao lưu có thư mục «%s»; hãy đặt %s cho nơi phục hồi.".formatted(setting.getKey(), setting.getValue()));
                }
                if (!isEmpty(target)) {
                    throw Refused.conflict("Thư mục «%s» không trống; chỉ phục hồi vào nơi trống.".formatted(target));
                }
            }
        }
    }

    /** The configuration stays in the backup: the new place has its own. */
    void fillFrom(Path backup) throws IOException {
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            copy(backup.resolve(folder.getKey()), folder.getValue());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** A file that goes away meanwhile was not finished, or is named by no row of the copied state. */
    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                try {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException gone) {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }
}
