package vn.thidua.engine.security;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.password.TestPasswords;
import vn.thidua.engine.tasklist.FiltersOf;

/** A bare engine with our access rules and nothing else, new for each test. */
public final class InMemoryEngine implements BeforeEachCallback, AfterEachCallback {

    private ProcessEngine engine;

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

    public ProcessEngine engine() {
        return engine;
    }

    /** Does something as a person with all groups of that person, as a request would. */
    public <T> T as(String userId, Supplier<T> what) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        engine.getIdentityService().setAuthentication(userId, groups);
        try {
            return what.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public void person(String userId, String... groupIds) {
        person(userId);
        for (String groupId : groupIds) {
            if (engine.getIdentityService().createGroupQuery().groupId(groupId).count() == 0) {
                engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup(groupId));
            }
            engine.getIdentityService().createMembership(userId, groupId);
        }
    }

    public void person(String userId) {
        engine.getIdentityService().saveUser(engine.getIdentityService().newUser(userId));
    }

    public Authorizations access() {
        return new EngineAccess(engine.getIdentityService(), FiltersOf.readers(engine));
    }

    Grants grants() {
        return new Grants(engine.getIdentityService(), engine.getAuthorizationService());
    }

    public void ensureGrants() {
        grants().ensure();
        FiltersOf.ensure(engine);
    }

    void start(AdminAccount account) {
        new AdministratorAtStart(engine.getIdentityService(), grants(), account, TestPasswords.rules()).afterSingletonsInstantiated();
    }
}
