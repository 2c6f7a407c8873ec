package vn.thidua.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.testing.PostgresDatabase;

/** The server is killed (-9) while it tells a thousand units what they owe: afterwards no unit has been told twice and none not at all. */
class OpeningSurvivesKillsIT {

    private static final int UNITS = 1_000;

    private final Pace pace = new Pace();
    private int lostChunks;

    @Test
    void everyUnitIsToldOnceHoweverOftenTheServerDies() {
        String database = PostgresDatabase.newDatabase();
        String round = LargeDistrict.issued(database, UNITS);
        try (RoundTables tables = new RoundTables(database, round)) {
            killWhileOpening(database, tables, 100, () -> tables.isBeingWritten("td_obligation"));
            killWhileOpening(database, tables, 400, () -> tables.isBeingWritten("act_ru_task"));
            killWhileOpening(database, tables, 700, () -> true);
            try (Node node = Node.start(database)) {
                node.await("all units told", () -> {
                    pace.note(tables.opened());
                    return tables.status().equals("OPEN");
                });
                assertEverythingOnce(tables);
            }
        }
        System.out.printf("Opening %d units: %s; 3 kills lost %d chunks under way%n", UNITS, pace, lostChunks);
    }

    /** @param moment when to kill, once so many units have been told */
    private void killWhileOpening(String database, RoundTables tables, int least, BooleanSupplier moment) {
        try (Node node = Node.start(database)) {
            node.await(least + " units told and the moment to kill", () -> {
                int opened = tables.opened();
                pace.note(opened);
                return opened >= UNITS || opened >= least && moment.getAsBoolean();
            });
        }
        pace.pause();
        tables.awaitNobodyElse();
        assertThat(tables.opened()).as("units told when the server died; raise UNITS if it was ready before").isBetween(least, UNITS - 1);
        assertThat(tables.status()).isEqualTo("OPENING");
        assertThat(tables.runningRegistrations()).as("a chunk is there whole or not at all").isEqualTo(tables.obligations());
        lostChunks += tables.opened() == pace.known() ? 1 : 0;
    }

    private static void assertEverythingOnce(RoundTables tables) {
        List<String> obligations = tables.obligations();
        assertThat(obligations).hasSize(UNITS);
        assertThat(tables.unitsWithObligation()).hasSize(UNITS);
        assertThat(tables.runningRegistrations()).isEqualTo(obligations);
        assertThat(tables.startedRegistrations()).isEqualTo(obligations);
        assertThat(tables.openTasks("userTask_registerObjects")).isEqualTo(obligations);
        assertThat(tables.officersAsked("userTask_registerObjects")).isEqualTo(tables.unitsWithObligation());
        assertThat(tables.timers("event_registrationDue")).isEqualTo(obligations);
        assertThat(tables.timers("event_firstReminder")).containsAll(obligations).hasSize(UNITS + 1);
        assertThat(tables.parents()).isEqualTo(Map.of("movement", 1, "phase", 1, "obligation-round", 1));
        assertThat(tables.failures()).isZero();
    }
}
