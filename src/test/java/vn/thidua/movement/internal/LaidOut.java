package vn.thidua.movement.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanFormat;

/** Everything that a plan's dates become at its launch, as lines of text. */
public final class LaidOut {

    private static final List<Duration> AROUND = List.of(Duration.ofDays(-1), Duration.ofHours(-1), Duration.ofMillis(-1), Duration.ZERO,
            Duration.ofHours(1), Duration.ofDays(1));

    private LaidOut() {
    }

    /** Lines for each phase, for each round with its timers, and for each verdict on the days and hours around its deadline. */
    public static List<String> of(Path folder, DeadlinePolicy policy) throws IOException {
        MovementPlan plan = PlanFormat.read(Files.readString(folder.resolve("plan.yaml")));
        LocalDate issued = plan.document().issuedOn().firstDay();
        BusinessCalendar calendar = BusinessCalendar.vietnam();
        LaunchSheet sheet = new RoundPlanner(new Deadlines(calendar), calendar)
                .lay(plan, new LaunchTerms(folder.getFileName().toString(), VietnamTime.at(issued, 9), issued, policy));
        List<String> lines = new ArrayList<>();
        sheet.phases().forEach(phase -> lines.add("%s from %s to %s".formatted(phase.view().key(), VietnamTime.iso(VietnamTime.startOf(phase.view().startsOn())),
                VietnamTime.iso(VietnamTime.startOf(phase.view().endsOn().plusDays(1))))));
        sheet.rounds().stream().filter(round -> round.dueAt() != null).forEach(round -> {
            lines.add("%s opens %s due %s «%s»".formatted(round.key(), VietnamTime.iso(round.opensAt()), VietnamTime.iso(round.dueAt()), round.dueWords()));
            lines.add("%s reminds %s and %s".formatted(round.key(), VietnamTime.iso(round.firstReminderAt()), VietnamTime.iso(round.secondReminderAt())));
            AROUND.forEach(distance -> lines.add(verdict(round, round.dueAt().plus(distance))));
        });
        return lines;
    }

    private static String verdict(StoredRound round, Instant at) {
        StoredObligation obligation = new StoredObligation(round, "xa-a", "", null, 0);
        obligation.submit(at);
        return "%s handed in %s on %s: %s".formatted(round.key(), at, VietnamTime.date(VietnamTime.dayOf(at)), obligation.late() ? "late" : "on time");
    }
}
