package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.movement.internal.LaidOut;
import vn.thidua.proof.zones.ZoneRun;

/** F10: what a launch makes of the days of a plan, and each verdict around its deadlines, is the same in whatever zone the machine stands. */
class F10EveryPlanTest {

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void backToTheMachinesZone() {
        TimeZone.setDefault(machine);
    }

    @Test
    void isLaidOutTheSameInEveryZone() throws IOException {
        List<String> expected = in("Asia/Ho_Chi_Minh");
        assertThat(expected).contains("chi-lang-2024/r0 opens 2023-12-12T09:00:00+07:00 due 2024-01-21T00:00:00+07:00 «chậm nhất ngày 20/01/2024»",
                "chi-lang-2024/r0 handed in 2024-01-20T16:59:59.999Z on 20/01/2024: on time", "chi-lang-2024/r0 handed in 2024-01-20T17:00:00Z on 21/01/2024: late",
                "quang-thanh-2021/r0 handed in 2021-01-19T16:59:59.999Z on 19/01/2021: on time", "quang-thanh-2021/r0 handed in 2021-01-19T17:00:00Z on 20/01/2021: late");
        for (String zone : ZoneRun.ZONES) {
            assertThat(in(zone)).as(zone).isEqualTo(expected);
        }
        Figures.print("F10", "%d plans laid out in %s: %d lines each (openings, deadlines, reminders, verdicts from a day before each deadline to a day after, "
                + "with and without roll-over), 0 different", ZoneRun.PLANS.size(), ZoneRun.ZONES, expected.size());
    }

    private static List<String> in(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        List<String> lines = new ArrayList<>();
        for (String plan : ZoneRun.PLANS.keySet()) {
            for (DeadlinePolicy policy : List.of(DeadlinePolicy.DEFAULT, DeadlinePolicy.ROLL_OVER)) {
                lines.addAll(LaidOut.of(Path.of("plans", plan), policy));
            }
        }
        return lines;
    }
}
