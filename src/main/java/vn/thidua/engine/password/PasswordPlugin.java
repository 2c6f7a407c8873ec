package vn.thidua.engine.password;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the engine our rules, our hash and our accounts; hashes that Camunda made are still understood. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    private final Passwords passwords;
    private final EngineIdentities identities;

    PasswordPlugin(Passwords passwords, EngineIdentities identities) {
        this.passwords = passwords;
        this.identities = identities;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new StrongHash());
        engine.setCustomPasswordChecker(List.of());
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(new EnginePolicy(passwords));
        engine.setIdentityProviderSessionFactory(identities);
    }
}
