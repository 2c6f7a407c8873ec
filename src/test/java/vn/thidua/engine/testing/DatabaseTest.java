package vn.thidua.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Processes;

/** The whole application on a database: our migrations, the mapping of every entity and the engine's own tables fit it. */
@EngineTest
class DatabaseTest {

    private final DataSource dataSource;
    private final TestEngine engine;
    private final Processes processes;

    @Autowired
    DatabaseTest(DataSource dataSource, TestEngine engine, Processes processes) {
        this.dataSource = dataSource;
        this.engine = engine;
        this.processes = processes;
    }

    @Test
    void startsOnTheDatabaseItIsMeantFor() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(ChosenDatabase.isPostgres() ? "PostgreSQL" : "H2");
        }
    }

    @Test
    void keepsVietnameseInEngineVariables() {
        engine.deploy("database-example", Bpmn.createExecutableProcess("database-example").camundaHistoryTimeToLive(1)
                .startEvent().receiveTask().message("thidua.database.example").endEvent().done());
        processes.start("database-example", "database-example", java.util.Map.of("reason", "Xã Vân Thủy đề nghị bổ sung"));

        assertThat(DatabaseDump.of(dataSource).tablesContaining("Xã Vân Thủy đề nghị bổ sung"))
                .contains("act_ru_variable", "act_hi_varinst");
    }
}
