package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;

/** Jobs that a dead process had locked are free after the start of a node with its name, and nobody else's. */
@EngineTest
class OwnJobsTest {

    @Autowired ProcessEngine engine;
    @Autowired TestEngine models;
    @Autowired Processes processes;
    @Autowired ManagementService management;
    @Autowired DataSource dataSource;

    private final String name = "nut-" + UUID.randomUUID();

    @Test
    void aNodeFreesWhatItsFormerLifeHadLockedAndNothingElse() throws Exception {
        String own = lockedBy(name);
        String others = lockedBy("nut-khac");

        JobExecutor executor = started(new OwnJobs(new NodeSettings(name), dataSource));

        assertThat(executor.getLockOwner()).isEqualTo(name);
        assertThat(job(own).getLockOwner()).isNull();
        assertThat(job(own).getLockExpirationTime()).isNull();
        assertThat(job(others).getLockOwner()).isEqualTo("nut-khac");
        assertThat(job(others).getLockExpirationTime()).isNotNull();
    }

    @Test
    void withoutANameOfItsOwnANodeIsCalledLikeTheMachine() {
        assertThat(new NodeSettings(" ").name()).isEqualTo(new NodeSettings(null).name()).isNotBlank();
        assertThat(new NodeSettings(" nut-1 ").name()).isEqualTo("nut-1");
    }

    /** Starts the plugin as on an engine with a job executor, which tests do not have. */
    JobExecutor started(OwnJobs plugin) {
        JobExecutor executor = new DefaultJobExecutor();
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        JobExecutor before = configuration.getJobExecutor();
        configuration.setJobExecutor(executor);
        try {
            plugin.postProcessEngineBuild(engine);
        } finally {
            configuration.setJobExecutor(before);
        }
        return executor;
    }

    String lockedBy(String owner) {
        String key = UUID.randomUUID().toString();
        models.deploy("own-jobs", Bpmn.createExecutableProcess("own-jobs").camundaHistoryTimeToLive(1)
                .startEvent().camundaAsyncAfter().endEvent().done());
        String instance = processes.start("own-jobs", key, Map.of());
        String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
        new JdbcTemplate(dataSource).update("update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = ? where ID_ = ?", owner,
                java.sql.Timestamp.from(Instant.now().plusSeconds(600)), job);
        return job;
    }

    JobEntity job(String id) {
        return (JobEntity) management.createJobQuery().jobId(id).singleResult();
    }
}
