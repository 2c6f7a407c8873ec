package vn.thidua.engine;

import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's tables in a database that no application runs on. */
public final class EngineSchema {

    private EngineSchema() {
    }

    /** Makes the tables of the engine's version where there are none. */
    public static void create(DataSource dataSource) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("schema-" + UUID.randomUUID());
        engine.setDataSource(dataSource);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.buildProcessEngine().close();
    }
}
