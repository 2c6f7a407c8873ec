package vn.thidua.engine.security;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A bare engine with our access rules and nothing else, new for each test. */
final class InMemoryEngine implements BeforeEachCallback, AfterEachCallback {

    ProcessEngine engine;

    @Override
    public void beforeEach(ExtensionContext context) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("access-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName() + ";DB_CLOSE_DELAY=-1");
        configuration.setAuthorizationEnabled(true);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*");
        new AccessPlugin().preInit(configuration);
        engine = configuration.buildProcessEngine();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.close();
    }

    void person(String userId) {
        engine.getIdentityService().saveUser(engine.getIdentityService().newUser(userId));
    }

    EngineAccess access() {
        return new EngineAccess(engine.getIdentityService());
    }

    Grants grants() {
        return new Grants(engine.getIdentityService(), engine.getAuthorizationService());
    }

    void start(AdminAccount account) {
        new AdministratorAtStart(engine.getIdentityService(), grants(), account).afterSingletonsInstantiated();
    }
}
