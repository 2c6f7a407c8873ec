package vn.thidua.engine.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Processes;

@OnPostgres
class DatabaseOnPostgresIT extends DatabaseTest {

    @Autowired
    DatabaseOnPostgresIT(DataSource dataSource, TestEngine engine, Processes processes) {
        super(dataSource, engine, processes);
    }

    @Override
    String product() {
        return "PostgreSQL";
    }
}
