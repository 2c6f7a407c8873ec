package vn.thidua.engine.password;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's accounts, with a memory of who set a password. Camunda would lock an account for good after ten wrong passwords, which
 * lets any stranger lock the chair out: here nothing locks, guessing is stopped at the door.
 */
final class EngineIdentity extends DbIdentityServiceProvider {

    private final PasswordHashes hashes;
    private final PasswordRecords records;
    private final ObjectProvider<Guesses> guesses;

    EngineIdentity(PasswordHashes hashes, PasswordRecords records, ObjectProvider<Guesses> guesses) {
        this.hashes = hashes;
        this.records = records;
        this.guesses = guesses;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        guesses.ifAvailable(counted -> counted.refuseTooMany(userId));
        boolean right = password != null && hashes.match(password, findUserById(userId));
        if (!right) {
            guesses.ifAvailable(counted -> counted.wrong(userId));
        }
        return right;
    }

    @Override
    public IdentityOperationResult unlockUser(String userId) {
        guesses.ifAvailable(counted -> counted.forgive(userId));
        return super.unlockUser(userId);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = ((UserEntity) user).hasNewPassword();
        IdentityOperationResult result = super.saveUser(user);
        if (newPassword) {
            records.passwordWasSet(user.getId(), getCommandContext().getAuthenticatedUserId());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        IdentityOperationResult result = super.deleteUser(userId);
        records.forget(userId);
        return result;
    }
}
