package vn.thidua.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.support.StaticApplicationContext;

/** A throw-away engine as Spring Boot would configure it, every Spring bean visible, with only the defences that are given to it. */
public final class BareEngine {

    private BareEngine() {
    }

    /** With all defences that stand behind the check of models, and no such check. */
    public static ProcessEngine guarded() {
        return with(new ExpressionGuard(Map.of()), new QueryGuard(), new ModelCodeGuard());
    }

    public static ProcessEngine with(ProcessEnginePlugin... defences) {
        return on(UUID.randomUUID().toString(), defences);
    }

    static ProcessEngine on(String database, ProcessEnginePlugin... defences) {
        StaticApplicationContext beans = new StaticApplicationContext();
        beans.registerBean("evil", Marker.class);
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setExpressionManager(new SpringExpressionManager(beans));
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setProcessEnginePlugins(List.of(defences));
        return configuration.buildProcessEngine();
    }
}
