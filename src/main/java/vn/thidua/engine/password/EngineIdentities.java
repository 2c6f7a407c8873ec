package vn.thidua.engine.password;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens our accounts instead of Camunda's for each command of the engine. */
@Component
class EngineIdentities implements SessionFactory {

    private final PasswordHashes hashes;
    private final PasswordRecords records;
    private final ObjectProvider<Guesses> guesses;

    EngineIdentities(PasswordHashes hashes, PasswordRecords records, ObjectProvider<Guesses> guesses) {
        this.hashes = hashes;
        this.records = records;
        this.guesses = guesses;
    }

    @Override
    public Class<?> getSessionType() {
        return EngineIdentity.class;
    }

    @Override
    public Session openSession() {
        return new EngineIdentity(hashes, records, guesses);
    }
}
