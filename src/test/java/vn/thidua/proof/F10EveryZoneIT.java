package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.proof.zones.ZoneRun;

/**
 * F10: the jar, started in three zones, plays and launches the five plans. One clock goes steadily over their deadlines, one jumps over each by an
 * hour and is set back, one by a day: the timelines, and the days, timers, tasks, notices and debts of units as they are stored, are the same.
 */
class F10EveryZoneIT {

    private static final Map<String, Duration> PACES = Map.of("UTC", Duration.ofHours(1), "Asia/Ho_Chi_Minh", Duration.ZERO, "America/New_York", Duration.ofDays(1));

    @TempDir
    Path folder;

    @Test
    void isTheSameInEveryZoneAndAtEveryPace() throws Exception {
        Map<String, Process> runs = new LinkedHashMap<>();
        for (String zone : ZoneRun.ZONES) {
            runs.put(zone, ZoneRun.start(zone, PACES.get(zone), folder.resolve("tests-" + runs.size()), out(zone)));
        }
        for (String zone : ZoneRun.ZONES) {
            assertThat(runs.get(zone).waitFor(5, TimeUnit.MINUTES)).as(zone).isTrue();
            assertThat(runs.get(zone).exitValue()).as(zone).isZero();
        }
        List<String> expected = lines("Asia/Ho_Chi_Minh");
        assertThat(expected.contains("tra-phong-2022/r4/dai-truyen-thanh | userTask_writeReport | 2022-12-16 00:00:00 | ")).as("a due date as it is stored").isTrue();
        for (String zone : ZoneRun.ZONES) {
            assertSame(zone, lines(zone), expected);
        }
        long deadlines = expected.stream().filter(line -> line.startsWith("a day after ")).count();
        long scenarios = expected.stream().filter(line -> line.startsWith("plans/")).count();
        Figures.print("F10", "the jar in %s: %d rows each of %d rehearsals and %d deadlines, passed steadily, with jumps of an hour and of a day forward and back: "
                + "0 different", ZoneRun.ZONES, expected.size(), scenarios, deadlines);
    }

    /** Shows the first row that differs, not thousands. */
    private static void assertSame(String zone, List<String> found, List<String> expected) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            assertThat(found.get(i)).as("row %d in %s", i, zone).isEqualTo(expected.get(i));
        }
        assertThat(found.size()).as("rows in " + zone).isEqualTo(expected.size());
    }

    private Path out(String zone) {
        return folder.resolve(zone.replace('/', '-') + ".txt");
    }

    private List<String> lines(String zone) throws IOException {
        return Files.readAllLines(out(zone), StandardCharsets.UTF_8);
    }
}
