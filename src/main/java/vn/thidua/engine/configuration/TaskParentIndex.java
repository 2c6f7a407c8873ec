package vn.thidua.engine.configuration;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds the index Camunda's schema lacks: without it every completion looks at all open tasks for sub-tasks. */
@Component
@Order(100)
class TaskParentIndex extends AbstractProcessEnginePlugin {

    private final DataSource dataSource;

    TaskParentIndex(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new JdbcTemplate(dataSource).execute("create index if not exists td_idx_task_parent on ACT_RU_TASK(PARENT_TASK_ID_)");
    }
}
