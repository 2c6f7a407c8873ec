package vn.thidua.engine.security;

import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.password.PasswordHashes;
import vn.thidua.engine.password.PasswordRecords;

/** Checks user name and password, against the engine's account or, where that has none, a directory: the one place where a password is accepted. */
@Component
@OnWebEngine
class EnginePassword implements AuthenticationProvider {

    private static final int LANES = 64;

    private final IdentityService identity;
    private final Persons persons;
    private final PasswordHashes hashes;
    private final PasswordRecords records;
    private final DirectoryPassword directory;
    private final WrongPasswords wrongPasswords;
    private final KnownOrigins origins;
    private final VerifiedPasswords verified;
    /** Attempts on one account go one after the other, else a hundred at once would all be checked before the first is counted. */
    private final Object[] lanes = IntStream.range(0, LANES).mapToObj(i -> new Object()).toArray();

    EnginePassword(IdentityService identity, Persons persons, PasswordHashes hashes, PasswordRecords records, DirectoryPassword directory,
                   WrongPasswords wrongPasswords, KnownOrigins origins, VerifiedPasswords verified) {
        this.identity = identity;
        this.persons = persons;
        this.hashes = hashes;
        this.records = records;
        this.directory = directory;
        this.wrongPasswords = wrongPasswords;
        this.origins = origins;
        this.verified = verified;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        UserEntity account = persons.find(userId).orElse(null);
        Attempt counted = Attempt.of(userId, attempt.getDetails());
        wrongPasswords.refuseGuessing(counted);
        if (!verified.hold(account, password, counted.address())) {
            synchronized (lanes[Math.floorMod(userId.hashCode(), LANES)]) {
                check(counted, account, password);
            }
        }
        Object details = attempt.getDetails() instanceof SignInDetails known
            ? known.with(Persons.stamp(account), records.mustChange(account.getId())) : attempt.getDetails();
        return persons.signedIn(account.getId(), details);
    }

    private void check(Attempt attempt, UserEntity account, String password) {
        wrongPasswords.refuseGuessing(attempt);
        if (!isRight(account, password)) {
            wrongPasswords.count(attempt);
            throw new BadCredentialsException("Wrong user name or password");
        }
        renewWeakHash(account, password);
        verified.add(account, password, attempt.address());
        origins.remember(attempt);
    }

    /** Whoever has a password here signs in with it, also while the directory is away. */
    private boolean isRight(UserEntity account, String password) {
        boolean askDirectory = directory.isOn() && account != null && account.getPassword() == null;
        return askDirectory ? directory.accepts(account.getId(), password) : hashes.match(password, account);
    }

    private void renewWeakHash(UserEntity account, String password) {
        if (account.getPassword() != null && hashes.isWeak(account)) {
            try {
                hashes.renew(account, password);
                identity.saveUser(account);
            } catch (OptimisticLockingException changedMeanwhile) {
                throw new BadCredentialsException("The account was changed at the same moment", changedMeanwhile);
            }
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
