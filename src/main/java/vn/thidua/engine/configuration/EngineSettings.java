package vn.thidua.engine.configuration;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_ALWAYS;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What must hold on every installation and may therefore not be overridden by a property: full history, authorizations, no Java
 * serialization, ids that do not fight for a connection. The reasons are measurements; see docs/adr/0003.
 */
@Component
@Order(100)
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Letters, digits, dot, dash and underscore: groups are called like {@code unit-officer.xa-van-thuy}. */
    static final String RESOURCE_ID = "[a-zA-Z0-9][a-zA-Z0-9._-]*";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes(AUTHORIZATION_CHECK_REVOKE_ALWAYS);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setGeneralResourceWhitelistPattern(RESOURCE_ID);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableCmdExceptionLogging(false);
    }
}
