package vn.thidua.engine.operation;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A node that was killed goes on with its work at once after its start, instead of when the locks of its jobs end: it locks jobs under
 * its own name, and while it alone holds that name, what is locked under it belongs to nobody who lives.
 */
@Component
@Order(110)
@EnableConfigurationProperties(NodeSettings.class)
class OwnJobs extends AbstractProcessEnginePlugin implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OwnJobs.class);
    private static final String FREE = "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?";

    private final NodeSettings node;
    private final DataSource dataSource;
    private NodeClaim claim;

    OwnJobs(NodeSettings node, DataSource dataSource) {
        this.node = node;
        this.dataSource = dataSource;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        String name = node.name();
        if (executor != null && !name.isEmpty() && claims(name)) {
            executor.setLockOwner(name);
            int freed = new JdbcTemplate(dataSource).update(FREE, name);
            LOG.info("Node {}: {} jobs of its former life freed", name, freed);
        }
    }

    private boolean claims(String name) {
        try {
            Optional<NodeClaim> held = NodeClaim.of(name, dataSource);
            claim = held.orElse(null);
        } catch (SQLException e) {
            throw new IllegalStateException("The name of the node cannot be claimed", e);
        }
        if (claim == null) {
            LOG.warn("Another node called {} works on this database: give each a thidua.node-id. Jobs of this one wait for their lock after a crash", name);
        }
        return claim != null;
    }

    @Override
    public void destroy() throws SQLException {
        if (claim != null) {
            claim.close();
        }
    }
}
