package vn.thidua.engine.operation;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps what an instance waits for from ending until the transaction does. The engine locks nothing before it writes, so what it reads in several
 * steps may vanish in between, and it stumbles over the missing half instead of naming the collision.
 */
final class HeldRows {

    private final JdbcTemplate jdbc;

    HeldRows(ProcessEngine engine) {
        this.jdbc = new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource());
    }

    void jobs(String processInstanceId) {
        jdbc.queryForList("select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ? order by ID_ for update", processInstanceId);
    }

    void messages(String executionId) {
        jdbc.queryForList("select ID_ from ACT_RU_EVENT_SUBSCR where EXECUTION_ID_ = ? order by ID_ for update", executionId);
    }
}
