package vn.thidua.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;

@EngineTest
class EngineConfigurationTest {

    @Autowired ProcessEngine engine;
    @Autowired TestEngine test;
    @Autowired Clock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;

    @AfterEach
    void realTime() {
        test.startClock();
    }

    @Test
    void theSettingsThatMustHoldAreInForce() {
        SpringProcessEngineConfiguration settings = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(settings.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(settings.isAuthorizationEnabled()).isTrue();
        assertThat(settings.getAuthorizationCheckRevokes()).isEqualTo("always");
        assertThat(settings.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.getFailedJobRetryTimeCycle()).startsWith("PT10S");
        assertThat(UUID.fromString(settings.getIdGenerator().getNextId())).isNotNull();
    }

    @Test
    void groupsMayBeCalledAfterRoleAndUnit() {
        IdentityService identity = engine.getIdentityService();
        identity.saveGroup(identity.newGroup("unit-officer.xa-van-thuy"));
        assertThat(identity.createGroupQuery().groupId("unit-officer.xa-van-thuy").count()).isEqualTo(1);
        assertThatThrownBy(() -> identity.saveGroup(identity.newGroup("a b'--"))).hasMessageContaining("valid");
    }

    @Test
    void theIndexOnParentTasksExistsAndIsMadeOnlyOnce() {
        new TaskParentIndex(jdbc.getDataSource()).postProcessEngineBuild(engine);
        List<String> indexes = jdbc.execute((Connection connection) -> {
            List<String> names = new ArrayList<>();
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            try (ResultSet found = connection.getMetaData()
                    .getIndexInfo(null, null, upper ? "ACT_RU_TASK" : "act_ru_task", false, true)) {
                while (found.next()) {
                    names.add(String.valueOf(found.getString("INDEX_NAME")).toLowerCase() + " " + found.getString("COLUMN_NAME").toLowerCase());
                }
            }
            return names;
        });
        assertThat(indexes).containsOnlyOnce("td_idx_task_parent parent_task_id_");
    }

    @Test
    void engineAndJpaShareOneTransaction() {
        assertThat(transactions).isInstanceOf(JpaTransactionManager.class);
        Task task = engine.getTaskService().newTask();
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            engine.getTaskService().saveTask(task);
            assertThat(jdbc.queryForObject("select count(*) from ACT_RU_TASK where ID_ = ?", Integer.class, task.getId())).isEqualTo(1);
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isZero();
    }

    @Test
    void theApplicationsClockIsTheEngines() {
        Instant tet = Instant.parse("2024-02-09T17:00:00Z");
        test.stopClock(tet);
        assertThat(clock.instant()).isEqualTo(tet);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isEqualTo(tet);
    }
}
