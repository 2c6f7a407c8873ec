package vn.thidua.engine.password;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.digest.Default16ByteSaltGenerator;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** Compares a password with what an account keeps of it. It takes as long for somebody who does not exist as for somebody who does. */
@Component
public class PasswordHashes {

    private final PasswordManager hashes = new PasswordManager(new StrongHash(), List.of());
    private final String nobodys = hashes.encrypt(UUID.randomUUID().toString());

    /** @param account null for somebody without an account; an account without a password has no right one */
    public boolean match(String password, UserEntity account) {
        if (account == null || account.getPassword() == null) {
            hashes.check(password, nobodys);
            return false;
        }
        return hashes.check(EncryptionUtil.saltPassword(password, account.getSalt()), account.getPassword());
    }

    /** Whether the account keeps a hash that is weaker than today's. */
    public boolean isWeak(UserEntity account) {
        return !account.getPassword().startsWith("{" + StrongHash.NAME + "}");
    }

    /** Keeps the same password as today's hash; the engine does not take it for a new one. */
    public void renew(UserEntity account, String password) {
        String salt = new Default16ByteSaltGenerator().generateSalt();
        account.setSalt(salt);
        account.setDbPassword(hashes.encrypt(EncryptionUtil.saltPassword(password, salt)));
    }
}
