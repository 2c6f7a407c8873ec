package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Backups take room: only the newest are kept. */
public final class OldBackups {

    private static final Pattern NAME = Pattern.compile(BackupWriter.PREFIX + "\\d{8}-\\d{6}");

    private OldBackups() {
    }

    /** Deletes finished backups beyond the newest ones; whatever else lies in the folder stays. */
    public static void forget(Path place, int keep) {
        try (Stream<Path> all = Files.list(place)) {
            List<Path> newestFirst = all.filter(folder -> NAME.matcher(folder.getFileName().toString()).matches())
                    .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.NAME))).sorted(Comparator.reverseOrder()).toList();
            for (Path old : newestFirst.stream().skip(Math.max(keep, 1)).toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
