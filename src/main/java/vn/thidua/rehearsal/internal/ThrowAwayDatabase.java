package vn.thidua.rehearsal.internal;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.Stagehand;

/** The rehearsal's own H2 database in memory: its first state is kept beside it as a script, and the script is run again for the next scenario. */
@Component
@Profile("rehearsal")
class ThrowAwayDatabase implements Stagehand {

    private static final String SCRIPT = "'memFS:before-the-first-act.sql'";

    private final JdbcTemplate jdbc;
    private boolean kept;

    ThrowAwayDatabase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        if (kept) {
            jdbc.execute("DROP ALL OBJECTS");
            jdbc.execute("RUNSCRIPT FROM " + SCRIPT);
        } else {
            jdbc.execute("SCRIPT NOPASSWORDS NOSETTINGS TO " + SCRIPT);
            kept = true;
        }
    }
}
