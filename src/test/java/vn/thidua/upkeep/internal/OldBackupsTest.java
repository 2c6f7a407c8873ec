package vn.thidua.upkeep.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldBackupsTest {

    @TempDir
    Path place;

    @Test
    void keepsTheNewestFinishedOnesAndWhatIsNotOurs() throws IOException {
        for (String name : List.of("thidua-20261118-003000", "thidua-20261119-003000", "thidua-20261120-003000", "letters")) {
            Files.createDirectories(place.resolve(name));
            Files.writeString(place.resolve(name).resolve(Manifest.NAME), "{}");
        }
        Files.createDirectories(place.resolve("thidua-20261101-003000"));
        OldBackups.forget(place, 2);
        try (var left = Files.list(place)) {
            assertThat(left.map(folder -> folder.getFileName().toString())).containsExactlyInAnyOrder("letters", "thidua-20261101-003000",
                    "thidua-20261119-003000", "thidua-20261120-003000");
        }
    }
}
